import './browser-in-memory.ts'

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addressOf,
  asTabRecord,
  mostMatches,
  openedRecord,
  siteOf,
  totalWords,
  withBlocks,
} from '../../src/background/tab-record.ts'
import { found, introduction, markToken } from './found.ts'

const opened = openedRecord(introduction, 'https://www.example.org/', markToken)
const nothing = { removed: [], words: new Map<number, number>(), matches: [], more: false }

describe('the record of a tab', () => {
  it('begins empty, as a page that is being checked or one that cannot be read', () => {
    expect(opened).toMatchObject({ state: 'checking', words: {}, matches: [], reason: '' })
    expect(openedRecord({ ...introduction, readable: false }, null, markToken).state).toBe(
      'unreadable',
    )
  })

  it('keeps what the page says of itself, whatever its blocks do', () => {
    expect(opened.isFactCheck).toBe(false)
    const check = openedRecord({ ...introduction, isFactCheck: true }, null, markToken)
    expect(check.isFactCheck).toBe(true)
    expect(withBlocks(check, nothing).isFactCheck).toBe(true)
    expect(asTabRecord(JSON.parse(JSON.stringify(check)))).toEqual(check)
  })

  it('is checked when no more blocks are on their way', () => {
    const checking = withBlocks(opened, { ...nothing, more: true })
    expect(checking.state).toBe('checking')
    expect(withBlocks(checking, nothing).state).toBe('checked')
  })

  it('is no longer failed once a batch was checked', () => {
    const failed = { ...opened, state: 'failed' as const, reason: 'the pack is damaged' }
    expect(withBlocks(failed, nothing)).toMatchObject({ state: 'checked', reason: '' })
  })

  it('holds the words and matches of exactly the blocks that the page has', () => {
    const id = fc.integer({ min: 0, max: 6 })
    const batches = fc.array(
      fc.record({
        removed: fc.array(id),
        added: fc.uniqueArray(fc.tuple(id, fc.nat(900), fc.nat(3)), {
          selector: ([block]) => block,
        }),
        more: fc.boolean(),
      }),
    )
    fc.assert(
      fc.property(batches, (changes) => {
        const page = new Map<number, { words: number; matches: number }>()
        let record = opened
        for (const { removed, added, more } of changes) {
          for (const block of removed) page.delete(block)
          for (const [block, words, matches] of added) page.set(block, { words, matches })
          record = withBlocks(record, {
            removed,
            words: new Map(added.map(([block, words]) => [block, words])),
            matches: added.flatMap(([block, , count]) =>
              Array.from({ length: count }, (_, at) => found(`case-${at}`, block, at)),
            ),
            more,
          })
        }
        const blocks = [...page.values()]
        expect(totalWords(record)).toBe(blocks.reduce((sum, { words }) => sum + words, 0))
        expect(Object.keys(record.words).map(Number).sort()).toEqual([...page.keys()].sort())
        for (const [block, { matches }] of page) {
          expect(record.matches.filter((match) => match.block === block)).toHaveLength(matches)
        }
        expect(record.matches).toHaveLength(blocks.reduce((sum, { matches }) => sum + matches, 0))
        expect(asTabRecord(JSON.parse(JSON.stringify(record)))).toEqual(record)
      }),
    )
  })

  it('remembers no more matches than the storage of all tabs bears', () => {
    const matches = Array.from({ length: 3_000 }, (_, block) => found('a', block))
    const record = withBlocks(opened, { ...nothing, matches })
    expect(record.matches).toEqual(matches.slice(0, mostMatches))
    // Chromium gives all tabs 10 MB together.
    expect(JSON.stringify(record).length).toBeLessThan(1_000_000)
  })

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'page'],
    ['a record without its page', { ...opened, page: undefined }],
    ['a record that says nothing of the page', { ...opened, isFactCheck: undefined }],
    ['a record in a state of another version', { ...opened, state: 'asleep' }],
    ['a record with other words', { ...opened, words: { 1: 'five' } }],
    ['a record with other matches', { ...opened, matches: [{ match: {} }] }],
  ])('is not made of %s', (_, stored) => {
    expect(asTabRecord(stored)).toBeNull()
  })
})

describe('addresses', () => {
  it.each([
    ['https://www.example.org/a?b=c#d#e', 'https://www.example.org/a?b=c'],
    ['https://www.example.org/a', 'https://www.example.org/a'],
    ['', null],
    [undefined, null],
    [null, null],
  ])('%s without its fragment is %s', (url, expected) => {
    expect(addressOf(url)).toBe(expected)
  })

  it.each([
    ['https://www.example.org:8080/a', 'www.example.org'],
    ['HTTP://WWW.Example.org/', 'www.example.org'],
    ['https://bücher.example/', 'xn--bcher-kva.example'],
    ['http://127.0.0.1/', '127.0.0.1'],
    ['file:///home/page.html', null],
    ['about:blank', null],
    ['chrome://settings', null],
    ['https://', null],
    ['', null],
    [undefined, null],
    [null, null],
  ])('the site of %s is %s', (url, expected) => {
    expect(siteOf(url)).toBe(expected)
  })
})
