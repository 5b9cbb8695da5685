import './browser-in-memory.ts'

import { beforeEach, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { checkSelection } from '../../src/background/passage.ts'
import { takePassage } from '../../src/passage/index.ts'
import { browserWithTabs } from './browser-in-memory.ts'

const tab = { id: 7, url: 'https://news.example/story', title: 'A story' }
const opened: unknown[] = []

beforeEach(() => {
  browserWithTabs({})
  opened.length = 0
  Object.assign(fakeBrowser.tabs, {
    query: async () => [tab],
    create: async (page: unknown) => opened.push(page),
  })
})

it('what is selected waits for the page that checks it, with where it is from, and is given once', async () => {
  const executeScript = vi.fn(async () => [{ frameId: 0, result: 'Frogs rule.' }])
  Object.assign(fakeBrowser.scripting, { executeScript })
  await checkSelection()
  expect(executeScript).toHaveBeenCalledWith(expect.objectContaining({ target: { tabId: 7 } }))
  expect(opened).toEqual([{ url: '/check.html' }])
  expect(await takePassage()).toEqual({ text: 'Frogs rule.', url: tab.url, title: tab.title })
  expect(await takePassage()).toBeNull()
})

it('the page is opened, and asks for a text, where a page does not tell what is selected', async () => {
  const executeScript = async () => {
    throw new Error('Cannot access contents of the page.')
  }
  Object.assign(fakeBrowser.scripting, { executeScript })
  await checkSelection()
  expect(opened).toHaveLength(1)
  expect((await takePassage())?.text).toBe('')
})
