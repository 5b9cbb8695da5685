import type { Tier } from '../match/index.ts'

/** What a mark is drawn as; `shown` is a passage that has just been scrolled to. */
export type MarkKind = Tier | 'shown'

/** The names of a page's marks in the highlight registry, which its scripts can read. */
export type MarkNames = Readonly<Record<MarkKind, string>>

/**
 * The names for a token. `possible` also holds what the page surely says but only reports, and
 * nothing holds what it refutes.
 */
export function markNames(token: string): MarkNames {
  return { match: `${token}a`, possible: `${token}b`, shown: `${token}c` }
}
