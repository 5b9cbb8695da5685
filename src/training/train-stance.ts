import type { Case } from '../cases/index.ts'
import { stanceExamples } from './stance/examples.ts'
import { fitStance, type StanceWeights, stanceTable } from './stance/fit.ts'

export interface TrainedStance {
  readonly weights: StanceWeights
  readonly examples: number
  /** What thresholds give on the passages kept aside, a line each. */
  readonly validation: readonly string[]
}

/** Fits what tells reports and refutations from repeats. About a minute. */
export function trainStance(seeds: readonly Case[]): TrainedStance {
  const examples = stanceExamples(seeds)
  const weights = fitStance(examples)
  return { weights, examples: examples.length, validation: stanceTable(weights, examples) }
}
