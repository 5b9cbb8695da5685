import type { Tier } from './match.ts'

/**
 * Log-odds from which a passage counts as making a claim. Chosen on the part of the labels and
 * articles that nothing is trained on; `npm run train` prints the table (docs/matching.md has it).
 */
export const thresholds = {
  /**
   * Of the labels kept aside that score above it 98 in 100 make the claim or report it; the others
   * deny it or share its words. One ordinary article in 300 has such a sentence.
   */
  match: 4,
  possible: 0.25,
  /** A passage that says that the claim is not so has less of it. */
  refuted: -1,
}

/** Telling words that a passage needs in order to carry a claim for sure. */
const fewestWords = 4

/**
 * How sure a score and the passage's telling words are; null where the passage makes no claim. A
 * passage that names others where the claim names whom it is about is never sure: "Estonia continues
 * to stack …" has all of a claim on Ukraine but the one who does it.
 */
export function tierOf(score: number, words: number, namesAnother: boolean): Tier | null {
  if (score < thresholds.possible) return null
  return score >= thresholds.match && words >= fewestWords && !namesAnother ? 'match' : 'possible'
}

/** The log-odds as a number from 0 to 1. */
export function probability(score: number): number {
  return 1 / (1 + Math.exp(-score))
}
