import type { Meaning } from '../../meaning/index.ts'
import type { Alignment } from '../alignment.ts'
import type { Reading } from '../reading.ts'

/** A claim's reading with what the pack knows of its words. */
export interface ClaimReading extends Reading {
  /** Inverse document frequency of each telling word among the pack's claims. */
  readonly idf: Float32Array
}

/** A claim and a passage that are compared, with how their words answer one another. */
export interface Pair {
  readonly claim: ClaimReading
  readonly page: Reading
  readonly alignment: Alignment
  readonly meaning: Meaning
  /** First and last telling word of the passage that answers a word of the claim. */
  readonly first: number
  readonly last: number
}

/** A family of features: what its figures are called, and how they are written one after another. */
export interface Family<Name extends string = string> {
  readonly names: readonly Name[]
  /** Writes the family's figures to `out` from place `at` on. */
  readonly write: (pair: Pair, out: Float32Array, at: number) => void
}

/** From here on a word counts as answered; weaker answers are any two words of one subject. */
export const answeredFrom = 0.55
/**
 * From here on a word is answered by itself, its other name or a word of one sense. Strengths are
 * 32-bit floats, of which 0.9 is a little less than 0.9.
 */
export const surelyAnsweredFrom = Math.fround(0.9)

/** A part of a whole; a whole of nothing is complete. */
export function shareOf(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole
}

/** The stretch of the passage's telling words that answers the claim; all of it where none does. */
export function answeringStretch(
  page: Reading,
  { answer, strength }: Alignment,
): readonly [number, number] {
  let first = page.terms.length
  let last = -1
  for (let at = 0; at < answer.length; at += 1) {
    if ((strength[at] as number) < answeredFrom) continue
    const place = answer[at] as number
    if (place < first) first = place
    if (place > last) last = place
  }
  return last < 0 ? [0, page.terms.length - 1] : [first, last]
}
