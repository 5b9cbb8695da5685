import './browser-in-memory.ts'

import { beforeEach, describe, expect, it } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { openedRecord, type TabRecord } from '../../src/background/tab-record.ts'
import { tabStore } from '../../src/background/tab-store.ts'
import { introduction, markToken } from './found.ts'

const opened = openedRecord(introduction, 'https://www.example.org/', markToken)

const withWord = (block: number) => (record: TabRecord | null) =>
  record && { ...record, words: { ...record.words, [block]: 1 } }

beforeEach(() => fakeBrowser.reset())

describe('the store of tabs', () => {
  it('gives back what was made of a record, and remembers it', async () => {
    const store = tabStore()
    expect(await store.read(1)).toBeNull()
    expect(await store.update(1, () => opened)).toEqual(opened)
    const changed = await store.update(1, withWord(5))
    expect(changed?.words).toEqual({ 5: 1 })
    expect(await store.read(1)).toEqual(changed)
    expect(await store.read(2)).toBeNull()
  })

  it('loses none of many changes that are asked for at once', async () => {
    const store = tabStore()
    const blocks = Array.from({ length: 40 }, (_, block) => block)
    await Promise.all([
      store.update(1, () => opened),
      store.update(2, () => ({ ...opened, page: 'other' })),
      ...blocks.flatMap((block) => [store.update(1, withWord(block)), store.read(1)]),
      store.update(2, withWord(100)),
    ])
    expect(Object.keys((await store.read(1))?.words ?? {})).toEqual(blocks.map(String))
    expect(await store.read(2)).toEqual({ ...opened, page: 'other', words: { 100: 1 } })
  })

  it('makes the changes of a tab in the order in which they were asked for', async () => {
    const store = tabStore()
    const pages: (string | undefined)[] = []
    await Promise.all(
      ['one', 'two', 'three'].map((page) =>
        store.update(1, (before) => {
          pages.push(before?.page)
          return { ...opened, page }
        }),
      ),
    )
    expect(pages).toEqual([undefined, 'one', 'two'])
    expect((await store.read(1))?.page).toBe('three')
  })

  it('survives a restart of the background', async () => {
    await tabStore().update(1, () => opened)
    const restarted = tabStore()
    expect(await restarted.read(1)).toEqual(opened)
    expect((await restarted.update(1, withWord(3)))?.words).toEqual({ 3: 1 })
  })

  it('tells who asked that a change failed, and goes on with the next', async () => {
    const store = tabStore()
    const fails = () => {
      throw new Error('no such change')
    }
    const [first, failed, last] = await Promise.allSettled([
      store.update(1, () => opened),
      store.update(1, fails),
      store.update(1, withWord(1)),
    ])
    expect([first.status, failed.status, last.status]).toEqual([
      'fulfilled',
      'rejected',
      'fulfilled',
    ])
    expect((await store.read(1))?.words).toEqual({ 1: 1 })
  })

  it('forgets a tab whose change comes to nothing, and leaves no trace of it', async () => {
    const store = tabStore()
    await store.update(1, () => opened)
    expect(await store.update(1, () => null)).toBeNull()
    expect(await store.read(1)).toBeNull()
    expect(await fakeBrowser.storage.session.get(null)).toEqual({})
  })

  it('takes a record of another version for none, and writes over it', async () => {
    const store = tabStore()
    await store.update(1, () => opened)
    const [key = ''] = Object.keys(await fakeBrowser.storage.session.get(null))
    for (const other of [{ page: 'page' }, 'no JSON', '{"page":"page"}']) {
      await fakeBrowser.storage.session.set({ [key]: other })
      expect(await store.read(1)).toBeNull()
    }
    await store.update(1, (before) => before ?? opened)
    expect(await store.read(1)).toEqual(opened)
  })
})
