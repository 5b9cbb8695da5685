import './browser-in-memory.ts'

import { beforeEach, describe, expect, it } from 'vitest'
import { openCard, setHidden } from '../../src/background/cards.ts'
import { openedRecord } from '../../src/background/tab-record.ts'
import { type TabStore, tabStore } from '../../src/background/tab-store.ts'
import { readHidden } from '../../src/settings/index.ts'
import { browserWithTabs, type Done } from './browser-in-memory.ts'
import { found, introduction, markToken } from './found.ts'
import { lithuania, mi6, seedLibrary } from './seed-library.ts'

const library = await seedLibrary()
const openLibrary = async () => library
const url = 'https://www.example.org/story'

let done: Done
let store: TabStore

beforeEach(async () => {
  done = browserWithTabs({ 1: { url, answer: () => null } })
  store = tabStore()
  const record = openedRecord(introduction, url, markToken)
  await store.update(1, () => ({ ...record, matches: [found(mi6.id, 5)] }))
})

describe('a card', () => {
  const open = (caseId: string, needsScript = false) =>
    openCard(1, { caseId, needsScript }, store, openLibrary)

  it('holds the case that was found on the page, and what sums its disproof up', async () => {
    const content = await open(mi6.id)
    expect(content?.case.id).toBe(mi6.id)
    expect(content?.case.disproof.join(' ')).toContain(content?.gist)
    expect(done.scripts).toEqual([])
  })

  it('brings the script that draws it, where the page has none yet', async () => {
    await open(mi6.id, true)
    expect(done.scripts).toEqual([{ tabId: 1, files: ['/card.js'] }])
  })

  it('tells a page nothing of a case that was not found on it', async () => {
    expect(await open(lithuania.id, true)).toBeNull()
    expect(done.scripts).toEqual([])
  })
})

describe('hiding', () => {
  const passage = { caseId: mi6.id, quote: 'these words', title: 'Any title', hidden: true }

  it('keeps the words, and the title as it was found, whatever the page says', async () => {
    await setHidden(1, passage, store)
    expect((await readHidden()).passages).toMatchObject([
      { caseId: mi6.id, quote: 'these words', title: mi6.id },
    ])
    await setHidden(1, { ...passage, hidden: false }, store)
    expect((await readHidden()).passages).toEqual([])
  })

  it.each([
    ['another case', { ...passage, caseId: lithuania.id }],
    ['other words', { ...passage, quote: 'words of another page' }],
  ])('is refused to a page for %s than were found on it', async (_, other) => {
    await expect(setHidden(1, other, store)).rejects.toThrow('was not found on the page')
    expect((await readHidden()).passages).toEqual([])
  })

  it('is open to pages of the extension for whatever they show', async () => {
    await setHidden(null, { ...passage, quote: 'words of another page' }, store)
    expect((await readHidden()).passages).toMatchObject([{ title: 'Any title' }])
  })
})
