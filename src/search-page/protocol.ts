import type { Found, Query } from '../search/index.ts'

/** What the page asks of its worker. */
export interface SearchTask {
  /** By which the answer is told from others. */
  readonly id: number
  readonly query: Query
}

/** What was found in the lists as far as they are read. */
export interface FoundSoFar extends Found {
  /** Whether all lists have been read. */
  readonly isComplete: boolean
  /** Whether not even the names of the user's lists can be read. */
  readonly haveListsFailed: boolean
  /** Names of lists that cannot be read. */
  readonly unread: readonly string[]
}

/** What the worker says: an answer, or that there is more to be found than before. */
export type SearchReply =
  | { readonly kind: 'found'; readonly id: number; readonly found: FoundSoFar }
  | { readonly kind: 'failed'; readonly id: number; readonly reason: string }
  | { readonly kind: 'more' }
