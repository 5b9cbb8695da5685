import type { KnownClaim } from '../match/claims.ts'
import type { Reading } from '../match/reading.ts'
import type { Meaning } from '../meaning/index.ts'

/** Features with what they should score. */
export interface Example {
  readonly features: Float32Array
  readonly label: 0 | 1
  /** How much it counts. */
  readonly weight: number
}

/** A claim and a passage that were compared. */
export interface ComparedPair {
  readonly claim: KnownClaim
  readonly page: Reading
  readonly meaning: Meaning
  readonly features: Float32Array
}

/** A claim and a passage, with whether the passage makes the claim. */
export interface PairExample extends Example, ComparedPair {}

/** Rows × features, row by row, with labels of 0 or 1 and weights. */
export interface PackedExamples {
  readonly count: number
  readonly width: number
  readonly values: Float32Array
  readonly labels: Float32Array
  readonly weights: Float32Array
}

/** All examples in one array, for training. */
export function packed(examples: readonly Example[]): PackedExamples {
  const width = examples[0]?.features.length ?? 0
  const values = new Float32Array(examples.length * width)
  for (const [at, { features }] of examples.entries()) values.set(features, at * width)
  return {
    count: examples.length,
    width,
    values,
    labels: Float32Array.from(examples, ({ label }) => label),
    weights: Float32Array.from(examples, ({ weight }) => weight),
  }
}
