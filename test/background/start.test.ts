import './browser-in-memory.ts'
import 'fake-indexeddb/auto'

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { startBackground } from '../../src/background/index.ts'
import { tabStore } from '../../src/background/tab-store.ts'
import { sendToBackground } from '../../src/messages/index.ts'
import { readSettings } from '../../src/settings/index.ts'
import { badgeOf, browserWithTabs, type Done, ownFiles } from './browser-in-memory.ts'
import { introduction } from './found.ts'
import { builtFiles, harmless, lithuania, mi6 } from './seed-library.ts'

const markToken = expect.stringMatching(/^[a-z]{16}$/u)
const files = await builtFiles()
const url = 'https://www.example.org/story'

let running = new AbortController()
let done: Done

beforeEach(() => {
  done = browserWithTabs({
    1: { url, answer: () => null },
    2: { url: 'https://www.example.org/other', answer: () => null },
    3: { url: 'https://news.example.net/', answer: () => null },
    4: { url: 'chrome://settings' },
  })
  ownFiles(files)
  restart()
})

afterEach(() => {
  running.abort()
  vi.unstubAllGlobals()
})

/** The browser stops the background and starts it again; what it had in memory is gone. */
function restart(): void {
  running.abort()
  running = new AbortController()
  startBackground(running.signal)
}

/** Sends a message as the content script of a tab does, and gives what travels back. */
async function fromTab(type: string, content: unknown, id = 1, address = url): Promise<unknown> {
  const tab = { id, url: address, index: 0, highlighted: false, active: true }
  const sender = { tab: { ...tab, pinned: false, incognito: false } }
  const [answer] = await fakeBrowser.runtime.onMessage.trigger({ type, content }, sender)
  return answer
}

const open = (page = 'page') => fromTab('page-opened', { ...introduction, page })
const check = (text: string, id = 5) =>
  fromTab('check-blocks', { page: 'page', added: [{ id, text }], removed: [], more: false })
const report = (tabId = 1) => sendToBackground('report-tab', { tabId, ask: true })

describe('the background', () => {
  it('checks a page from its opening to the report of the popup', async () => {
    expect(await open()).toEqual({ ok: true, value: { active: true, markToken } })
    expect(await check(mi6.text)).toMatchObject({
      ok: true,
      value: { matches: [{ block: 5, match: { caseId: mi6.id, quote: mi6.text.slice(0, -1) } }] },
    })
    expect(await badgeOf(1)).toBe('1')
    expect((await report()).status).toMatchObject({
      kind: 'checked',
      words: 12,
      findings: [{ case: { id: mi6.id } }],
    })
  })

  it('reads its cases while the page is being read, unless nothing is to be checked', async () => {
    const asked = ownFiles(files)
    await fromTab('page-opened', { ...introduction, readable: false })
    expect(asked).toEqual([])
    await open()
    expect(asked).toContain('chrome-extension://test-extension-id/cases.pack')
    await check(harmless)
  })

  it('tells of all lists, the bundled one first, to the page of lists', async () => {
    const lists = await sendToBackground('read-lists', null)
    expect(lists).toMatchObject({
      ok: true,
      value: [{ id: 'bundled', cases: 10, oldest: '2022-01-08', newest: '2022-01-10' }],
    })
    expect(await fromTab('read-lists', null)).toMatchObject({ ok: false })
  })

  it('has forgotten nothing after the browser stopped it', async () => {
    await open()
    await check(mi6.text)
    restart()
    expect((await report()).status).toMatchObject({ findings: [{ case: { id: mi6.id } }] })
    await check(lithuania.text, 6)
    expect((await report()).status).toMatchObject({
      findings: [{ case: { id: mi6.id } }, { case: { id: lithuania.id } }],
    })
    expect(await badgeOf(1)).toBe('2')
  })

  it('knows of a page what it said when it last introduced itself', async () => {
    await fromTab('page-opened', { ...introduction, isFactCheck: true })
    expect((await tabStore().read(1))?.isFactCheck).toBe(true)
    restart()
    expect((await tabStore().read(1))?.isFactCheck).toBe(true)
    await open('the next page')
    expect((await tabStore().read(1))?.isFactCheck).toBe(false)
  })

  it('begins anew with a page that the tab goes on to', async () => {
    await open()
    await check(mi6.text)
    await open('the next page')
    expect(await badgeOf(1)).toBe('')
    expect(await check(mi6.text)).toEqual({ ok: true, value: { matches: [] } })
    expect((await report()).status).toEqual({ kind: 'checking', words: 0, findings: [] })
  })

  it.each([
    ['report-tab', { tabId: 2, ask: true }],
    ['check-again', { tabId: 2 }],
    ['read-case', { caseId: 'a-case' }],
    ['examine-text', { text: 'Some words' }],
    ['set-switch', { site: null, on: false }],
  ])('refuses %s from a web page', async (type, content) => {
    const error = 'only a page of the extension may ask this'
    expect(await fromTab(type, content)).toEqual({ ok: false, error })
    expect((await readSettings()).everywhereOn).toBe(true)
  })

  it('forgets a tab that is closed', async () => {
    await open()
    await check(mi6.text)
    await fakeBrowser.tabs.onRemoved.trigger(1, { windowId: 1, isWindowClosing: false })
    await vi.waitFor(async () => {
      expect(await fakeBrowser.storage.session.get(null)).toEqual({})
    })
  })

  it('reads a case, and knows which it does not hold', async () => {
    const told = await sendToBackground('read-case', { caseId: lithuania.id })
    expect(told?.case.title).toBe(lithuania.text.slice(0, -1))
    expect(await sendToBackground('read-case', { caseId: 'unheard-of' })).toBeNull()
  })

  it('has a page checked again from its start', async () => {
    await sendToBackground('check-again', { tabId: 1 })
    expect(done.sent).toEqual([{ tabId: 1, type: 'introduce', content: null }])
    await expect(sendToBackground('check-again', { tabId: 4 })).resolves.toBeNull()
  })

  it('refuses a question of a page that comes from no tab, and one that is malformed', async () => {
    await expect(sendToBackground('page-opened', introduction)).rejects.toThrow('comes from a tab')
    expect(await fromTab('check-blocks', { page: 'page' })).toMatchObject({
      ok: false,
      error: expect.stringMatching(/^message check-blocks, added: /u),
    })
  })

  it('hears nothing more when it ends', async () => {
    running.abort()
    expect(await open()).toBeUndefined()
    const closed = { windowId: 1, isWindowClosing: false }
    expect(await fakeBrowser.tabs.onRemoved.trigger(1, closed)).toEqual([])
  })
})

describe('switching', () => {
  const introduced = (...tabIds: number[]) =>
    tabIds.map((tabId) => ({ tabId, type: 'introduce', content: null }))

  it('tells the tabs of the site, takes their flags down and is remembered', async () => {
    await open()
    await check(mi6.text)
    await sendToBackground('set-switch', { site: 'www.example.org', on: false })
    await vi.waitFor(() => expect(done.sent).toEqual(introduced(1, 2)))
    expect(await open()).toEqual({ ok: true, value: { active: false, markToken } })
    expect(await badgeOf(1)).toBe('')
    expect((await report()).status).toEqual({ kind: 'off', scope: 'site' })
    restart()
    expect(await open()).toEqual({ ok: true, value: { active: false, markToken } })
    expect(await fromTab('page-opened', introduction, 3, 'https://news.example.net/')).toEqual({
      ok: true,
      value: { active: true, markToken },
    })
  })

  it('of all sites tells every tab, and again when they are switched on', async () => {
    await sendToBackground('set-switch', { site: null, on: false })
    await vi.waitFor(() => expect(done.sent).toEqual(introduced(1, 2, 3)))
    expect(await open()).toEqual({ ok: true, value: { active: false, markToken } })
    await sendToBackground('set-switch', { site: null, on: true })
    await vi.waitFor(() => expect(done.sent).toEqual(introduced(1, 2, 3, 1, 2, 3)))
    expect(await open()).toEqual({ ok: true, value: { active: true, markToken } })
  })

  it('tells no tab for which nothing changes', async () => {
    await sendToBackground('set-switch', { site: 'www.example.org', on: false })
    await vi.waitFor(() => expect(done.sent).toEqual(introduced(1, 2)))
    await sendToBackground('set-switch', { site: 'news.example.net', on: false })
    await vi.waitFor(() => expect(done.sent).toEqual(introduced(1, 2, 3)))
  })

  it('keeps both of two switches that are set at once', async () => {
    await Promise.all([
      sendToBackground('set-switch', { site: 'www.example.org', on: false }),
      sendToBackground('set-switch', { site: 'news.example.net', on: false }),
    ])
    expect((await readSettings()).sitesOff).toEqual(['news.example.net', 'www.example.org'])
  })

  it('leaves a page that cannot be read what it is', async () => {
    await fromTab('page-opened', { ...introduction, readable: false })
    await sendToBackground('set-switch', { site: 'www.example.org', on: false })
    expect((await report()).status).toEqual({ kind: 'unsupported' })
  })

  it('does not check what a page sends that has not heard of it yet', async () => {
    await open()
    await sendToBackground('set-switch', { site: 'www.example.org', on: false })
    await check(mi6.text)
    expect(await badgeOf(1)).toBe('')
    expect((await report()).status).toEqual({ kind: 'off', scope: 'site' })
  })
})

it('words that say nothing of any case flag nothing', async () => {
  await open()
  expect(await check(harmless)).toEqual({ ok: true, value: { matches: [] } })
  expect(await badgeOf(1)).toBe('')
  expect((await report()).status).toEqual({ kind: 'checked', words: 8, findings: [] })
})
