import type { Match, Tier } from './match.ts'

/**
 * Log-odds from which a passage counts as making a claim. Chosen on the part of the labels and
 * articles that nothing is trained on; `npm run train` prints the table (docs/matching.md has it).
 */
export const thresholds = {
  /**
   * Of the labels kept aside that score above it 99 in 100 make the claim or report it; the others
   * deny it or share its words. One ordinary article in 300 is left with such a passage.
   */
  match: 3,
  /** Of the labels kept aside no denial scores above it, and none of the hard articles. */
  surest: 4,
  possible: 0.6,
  /** A passage that says that the claim is not so has less of it. */
  refuted: -0.5,
}

/** Telling words that a passage needs in order to carry a claim for sure. */
const fewestWords = 4

/**
 * Words of a passage in another language that must answer the claim for sure: a glossary gives one word two
 * meanings that a claim may both have ("замужем" is wife and husband).
 */
const fewestAcross = 3

/** What is known of a comparison besides its score. */
export interface Compared {
  /** Telling words of the passage. */
  readonly words: number
  /** Whether the claim says too little to be found for sure. */
  readonly isGeneric: boolean
  /** Whether the passage names somebody else in the place of the one whom the claim is about. */
  readonly namesAnother: boolean
  /** Words of the page that answer the claim, where it is in another language; null where it is not. */
  readonly answersAcross: number | null
}

/**
 * How sure a comparison is; null where the passage makes no claim. A passage that names others where
 * the claim names whom it is about is never sure: "Estonia continues to stack …" has all of a claim
 * on Ukraine but the one who does it.
 */
export function tierOf(score: number, compared: Compared): Tier | null {
  if (score < thresholds.possible) return null
  const isSure =
    score >= thresholds.match &&
    compared.words >= fewestWords &&
    !compared.isGeneric &&
    !compared.namesAnother &&
    (compared.answersAcross ?? fewestAcross) >= fewestAcross
  return isSure ? 'match' : 'possible'
}

/** Whether a match is as good as certain, for readers who want to see nothing else. */
export function isSurest({ tier, score }: Pick<Match, 'tier' | 'score'>): boolean {
  return tier === 'match' && score >= probability(thresholds.surest)
}

/** The log-odds as a number from 0 to 1. */
export function probability(score: number): number {
  return 1 / (1 + Math.exp(-score))
}
