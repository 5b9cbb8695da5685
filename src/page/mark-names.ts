import type { Tier } from '../match/index.ts'

/** What a mark is drawn as; `shown` is a passage that has just been scrolled to. */
export type MarkKind = Tier | 'shown'

/** The names of a page's marks in the highlight registry, which its scripts can read. */
export type MarkNames = Readonly<Record<MarkKind, string>>

/**
 * What the names of a document's marks begin with: other letters for each document, so that no page
 * can tell by a name that we are here. 60 bits.
 */
export function newMarkToken(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(15))
  return Array.from(bytes, (byte) => String.fromCharCode(97 + (byte & 15))).join('')
}

/** What names of marks look like. */
const shape = /^[a-p]{15}[abc]$/u

/**
 * Takes marks out of the registry that nobody looks after any more: an extension that is loaded again
 * cannot reach what it had marked before.
 */
export function sweepMarks(registry: HighlightRegistry): void {
  const names: string[] = []
  // A content script of Firefox cannot iterate over a page's objects.
  registry.forEach((_, name) => {
    if (shape.test(name)) names.push(name)
  })
  for (const name of names) registry.delete(name)
}

/**
 * The names for a token. `possible` also holds what the page surely says but only reports, and
 * nothing holds what it refutes.
 */
export function markNames(token: string): MarkNames {
  return { match: `${token}a`, possible: `${token}b`, shown: `${token}c` }
}
