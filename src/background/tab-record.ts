import * as v from 'valibot'
import type { BlockMatch, PageId, PageIntroduction } from '../messages/index.ts'

/** What the background remembers of a tab, kept in session storage across its own restarts. */
export interface TabRecord {
  readonly page: PageId
  /** Address without its fragment, to tell whether the tab still shows this page. */
  readonly url: string | null
  /** Whether the page as a whole checks claims. */
  readonly isFactCheck: boolean
  /** The language that the page says it is in. */
  readonly language: string | null
  /** What the names of its marks begin with. */
  readonly markToken: string
  readonly state: 'unreadable' | 'checking' | 'checked' | 'failed'
  /** Words in each block that was checked, by block id. */
  readonly words: Readonly<Record<string, number>>
  readonly matches: readonly BlockMatch[]
  /** Why the check failed; empty unless it did. */
  readonly reason: string
}

/** Only its outline is checked: nobody but this extension can write session storage. */
const outline = v.looseObject({
  page: v.string(),
  isFactCheck: v.boolean(),
  markToken: v.string(),
  state: v.picklist(['unreadable', 'checking', 'checked', 'failed']),
  words: v.record(v.string(), v.number()),
  matches: v.array(v.looseObject({ block: v.number() })),
})

/** A stored record, or null where there is none or another version wrote it. */
export function asTabRecord(stored: unknown): TabRecord | null {
  return v.is(outline, stored) ? (stored as unknown as TabRecord) : null
}

/** The record of a page that has just introduced itself. */
export function openedRecord(
  { page, readable, isFactCheck, language }: PageIntroduction,
  url: string | null,
  markToken: string,
): TabRecord {
  const state = readable ? 'checking' : 'unreadable'
  const said = { page, isFactCheck, language }
  return { ...said, url, markToken, state, words: {}, matches: [], reason: '' }
}

/**
 * Matches that are remembered of one page. All are marked on it, but a page that repeats claims
 * without end must not fill the storage that all tabs share (10 MB; a match takes about 1 kB).
 */
export const mostMatches = 500

/** The record after some blocks came and went. */
export function withBlocks(
  record: TabRecord,
  changes: {
    readonly removed: readonly number[]
    readonly words: ReadonlyMap<number, number>
    readonly matches: readonly BlockMatch[]
    readonly more: boolean
  },
): TabRecord {
  const gone = new Set(changes.removed)
  const words: Record<string, number> = { ...record.words }
  for (const id of gone) delete words[id]
  for (const [id, count] of changes.words) words[id] = count
  const kept = record.matches.filter(({ block }) => !gone.has(block) && !changes.words.has(block))
  return {
    ...record,
    state: changes.more ? 'checking' : 'checked',
    words,
    matches: [...kept, ...changes.matches].slice(0, mostMatches),
    reason: '',
  }
}

/** Words of all blocks together. */
export function totalWords({ words }: TabRecord): number {
  return Object.values(words).reduce((total, count) => total + count, 0)
}

/** An address without its fragment; null stays null. */
export function addressOf(url: string | null | undefined): string | null {
  return url ? url.replace(/#.*$/u, '') : null
}

/** The host name of a web page's address; null for anything else. */
export function siteOf(url: string | null | undefined): string | null {
  if (!url || !/^https?:/iu.test(url)) return null
  return URL.canParse(url) ? new URL(url).hostname : null
}
