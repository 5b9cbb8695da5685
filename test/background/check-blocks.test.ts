import './browser-in-memory.ts'

import { beforeEach, describe, expect, it } from 'vitest'
import { checkBlocks } from '../../src/background/check-blocks.ts'
import { openedRecord } from '../../src/background/tab-record.ts'
import { type TabStore, tabStore } from '../../src/background/tab-store.ts'
import type { Matcher } from '../../src/match/index.ts'
import type { BlockBatch } from '../../src/messages/index.ts'
import { markStyles } from '../../src/page/index.ts'
import {
  defaultSettings,
  updateHidden,
  updateSettings,
  withSwitch,
} from '../../src/settings/index.ts'
import { badgeOf, browserWithTabs, type Done } from './browser-in-memory.ts'
import { introduction, markToken } from './found.ts'
import { harmless, lithuania, mi6, seedLibrary } from './seed-library.ts'

const library = await seedLibrary()
const openLibrary = async () => library
const url = 'https://www.example.org/story'

let done: Done
let store: TabStore

beforeEach(async () => {
  done = browserWithTabs({ 1: { url, answer: () => null }, 2: { url: 'about:blank' } })
  store = tabStore()
  await store.update(1, () => openedRecord(introduction, url, markToken))
})

const batch = (...added: BlockBatch['added']): BlockBatch => ({
  page: 'page',
  added,
  removed: [],
  more: false,
})
const check = (blocks: BlockBatch, tabId = 1) => checkBlocks(tabId, blocks, store, openLibrary)

describe('checking blocks', () => {
  it('returns what was found in which block, with spans of that block', async () => {
    const told = `As ever: ${mi6.text}`
    const { matches } = await check(
      batch({ id: 4, text: harmless }, { id: 5, text: told }, { id: 9, text: lithuania.text }),
    )
    expect(matches.map(({ block, match }) => [block, match.caseId])).toEqual([
      [5, mi6.id],
      [9, lithuania.id],
    ])
    const [first] = matches
    expect(told.slice(first?.match.start, first?.match.end)).toBe(first?.match.quote)
  })

  it('asks the matcher with what the page says of itself', async () => {
    const asked: unknown[] = []
    const matcher: Matcher = {
      ...library.matcher,
      match(...question) {
        asked.push(question)
        return []
      },
    }
    const listening = async () => ({ ...library, matcher })
    await checkBlocks(1, batch({ id: 4, text: harmless }), store, listening)
    await store.update(1, () =>
      openedRecord({ ...introduction, isFactCheck: true }, url, markToken),
    )
    await checkBlocks(1, batch({ id: 5, text: mi6.text }), store, listening)
    expect(asked).toEqual([
      [harmless, { isFactCheck: false, language: 'en' }],
      [mi6.text, { isFactCheck: true, language: 'en' }],
    ])
  })

  it('remembers it, counts the words and shows the number of cases on the badge', async () => {
    const { matches } = await check(batch({ id: 4, text: harmless }, { id: 5, text: mi6.text }))
    const record = await store.read(1)
    expect(record?.matches).toEqual(matches)
    expect(record?.words).toEqual({ 4: 8, 5: 12 })
    expect(record?.state).toBe('checked')
    expect(await badgeOf(1)).toBe('1')
  })

  it('forgets what leaves the page', async () => {
    await check(batch({ id: 5, text: mi6.text }, { id: 6, text: lithuania.text }))
    await check({ ...batch(), removed: [5] })
    expect((await store.read(1))?.matches.map(({ match }) => match.caseId)).toEqual([lithuania.id])
    expect(await badgeOf(1)).toBe('1')
    await check({ ...batch({ id: 7, text: harmless }), removed: [6] })
    expect((await store.read(1))?.matches).toEqual([])
    expect(await badgeOf(1)).toBe('')
  })

  it('loses nothing when batches cross', async () => {
    const ids = Array.from({ length: 12 }, (_, id) => id)
    await Promise.all(
      ids.map((id) => check({ ...batch({ id, text: mi6.text }), more: id < ids.length - 1 })),
    )
    const record = await store.read(1)
    expect(record?.matches.map(({ block }) => block)).toEqual(ids)
    expect(record?.state).toBe('checked')
    expect(await badgeOf(1)).toBe('1')
  })

  it('lays the style sheet of the marks over the page when there is a first mark', async () => {
    await check(batch({ id: 1, text: harmless }))
    expect(done.sheets).toEqual([])
    await check(batch({ id: 2, text: mi6.text }))
    const css = markStyles(markToken, defaultSettings.look)
    const sheet = { target: { tabId: 1 }, css, origin: 'USER' }
    const laid = [
      { ...sheet, did: 'remove' },
      { ...sheet, did: 'insert' },
    ]
    expect(done.sheets).toEqual(laid)
    await check(batch({ id: 3, text: lithuania.text }))
    expect(done.sheets).toEqual(laid)
  })

  it('answers a page that the tab no longer shows with nothing, and remembers nothing', async () => {
    const before = await store.read(1)
    const answer = await check({ ...batch({ id: 5, text: mi6.text }), page: 'the page before' })
    expect(answer).toEqual({ matches: [] })
    expect(await store.read(1)).toEqual(before)
    expect(done.sent).toEqual([])
    expect(done.sheets).toEqual([])
  })

  it('notes why a batch could not be kept, and tells the page', async () => {
    const full: TabStore = {
      ...store,
      update: (tabId, change) =>
        store.update(tabId, (record) => {
          const next = change(record)
          if (next !== null && next.matches.length > 0) throw new Error('the storage is full')
          return next
        }),
    }
    const checking = checkBlocks(1, batch({ id: 5, text: mi6.text }), full, openLibrary)
    await expect(checking).rejects.toThrow('the storage is full')
    expect(await store.read(1)).toMatchObject({ state: 'failed', reason: 'the storage is full' })
  })

  it('remembers nothing for a page that the tab left while it was checked', async () => {
    const moved = openedRecord({ ...introduction, page: 'the next page' }, url, markToken)
    const moving = async () => {
      await store.update(1, () => moved)
      return library
    }
    await checkBlocks(1, batch({ id: 5, text: mi6.text }), store, moving)
    expect(await store.read(1)).toEqual(moved)
    expect(await badgeOf(1)).toBe('')
  })

  it('asks the page of a tab that is not known to introduce itself', async () => {
    await store.update(1, () => null)
    expect(await check(batch({ id: 5, text: mi6.text }))).toEqual({ matches: [] })
    expect(done.sent).toEqual([{ tabId: 1, type: 'introduce', content: null }])
    expect(await store.read(1)).toBeNull()
    // A page that is gone by then is no error.
    expect(await check(batch({ id: 5, text: mi6.text }), 2)).toEqual({ matches: [] })
  })

  it('that fails because of the pack says so, and the tab is failed with the reason', async () => {
    const broken = async () => {
      throw new Error('/cases.pack: the checksum does not fit')
    }
    const checking = checkBlocks(1, batch({ id: 5, text: mi6.text }), store, broken)
    await expect(checking).rejects.toThrow('the checksum does not fit')
    expect(await store.read(1)).toMatchObject({
      state: 'failed',
      reason: '/cases.pack: the checksum does not fit',
    })
    await check(batch({ id: 5, text: mi6.text }))
    expect(await store.read(1)).toMatchObject({ state: 'checked', reason: '' })
  })

  it('that ends after the site was switched off flags nothing', async () => {
    const switching = async () => {
      await updateSettings((settings) => withSwitch(settings, 'www.example.org', false))
      return library
    }
    const answer = await checkBlocks(1, batch({ id: 5, text: mi6.text }), store, switching)
    expect(answer).toEqual({ matches: [] })
    expect(await badgeOf(1)).toBe('')
  })

  it('returns nothing that the user has hidden, and nothing that merely comes near', async () => {
    const near =
      'On the steppe we are watching a US attempt to drag Russia into new trouble, with Kazakhstan as the bait.'
    await updateSettings((settings) => ({ ...settings, sensitivity: 'everything' }))
    const all = await check(batch({ id: 5, text: mi6.text }, { id: 6, text: near }))
    expect(all.matches.map(({ block, match }) => [block, match.tier])).toEqual([
      [5, 'match'],
      [6, 'possible'],
    ])
    await updateSettings((settings) => ({ ...settings, sensitivity: 'balanced' }))
    const sure = await check(batch({ id: 7, text: mi6.text }, { id: 8, text: near }))
    expect(sure.matches.map(({ block }) => block)).toEqual([7])
    const { quote } = sure.matches[0]?.match ?? { quote: '' }
    const passage = { caseId: mi6.id, quote, title: 'MI6', hiddenOn: '2026-01-02' }
    await updateHidden((hidden) => hidden.with(passage))
    expect(await check(batch({ id: 9, text: mi6.text }))).toEqual({ matches: [] })
  })
})
