import type { Found, Query } from '../search/index.ts'

/** What was found in the lists as far as they are read. */
export interface FoundCases extends Found {
  /** Whether all lists have been read. */
  readonly isComplete: boolean
  /** Whether not even the names of the user's lists can be read. */
  readonly haveListsFailed: boolean
  /** Names of lists that cannot be read. */
  readonly unread: readonly string[]
}

/** What the search for cases asks of the world around it. */
export interface SearchPort {
  /** Rejects with a reason that can be shown. */
  find(query: Query): Promise<FoundCases>
  /** Calls the listener when there may be more to be found than before, until the signal aborts. */
  onMore(listener: () => void, signal: AbortSignal): void
}
