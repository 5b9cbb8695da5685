import type { Case } from '../cases/index.ts'
import { createMatcher, type Matcher } from '../match/index.ts'
import type { Meaning } from '../meaning/index.ts'
import { compilePack, openPack } from '../pack/index.ts'

/** A matcher over some cases, and what it took to make it. */
export interface BuiltMatcher {
  readonly matcher: Matcher
  /** Milliseconds from the cases to a matcher that has answered once. */
  readonly buildMs: number
  readonly packBytes: number
}

/** Compiles cases into a pack, opens it and makes a matcher, by the very code that ships. */
export function buildMatcher(cases: readonly Case[], meaning: Meaning): BuiltMatcher {
  const started = performance.now()
  const { bytes } = compilePack(cases)
  const opened = openPack(bytes)
  if (!opened.ok) throw new Error(`the pack that was just compiled: ${opened.reason}`)
  const matcher = createMatcher(opened.pack, meaning)
  // What is prepared at the first question belongs to making it.
  matcher.rank(cases[0]?.title ?? '', 1)
  return { matcher, buildMs: performance.now() - started, packBytes: bytes.length }
}
