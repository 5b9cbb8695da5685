import type { Meaning } from '../meaning/index.ts'
import { featureNames } from './features/index.ts'
import { scorer, type TreeModel } from './model.ts'
import { type Network, networkJudge } from './network/index.ts'
import type { Reading } from './reading.ts'

/** Log-odds that a passage makes a claim. */
export type MakingScorer = (claim: Reading, page: Reading, features: Float32Array) => number

/**
 * Log-odds of the trees below which the network is not asked: it costs twenty times as much as they
 * do, and could hardly lift such a passage to a match.
 */
const leastForNetwork = -3
/**
 * What the network's log-odds count beside the trees'. On the titles kept aside .3 to 1 find the
 * same at equal false flags; on the bundled cases less is better (docs/matching.md).
 */
const networkWeight = 0.4
/** Keeps what the network was not asked about below what it was: there it mostly speaks against. */
const ruledOut = -2

/**
 * Scores what the trees make of a pair's features and, where they do not rule it out, what the
 * network makes of its words: the two add up, for they err on different pairs.
 */
export function makingScorer(trees: TreeModel, network: Network, meaning: Meaning): MakingScorer {
  const byFeatures = scorer(trees, featureNames)
  const byWords = networkJudge(network, meaning)
  return (claim, page, features) => {
    const score = byFeatures(features)
    if (score < leastForNetwork) return score + ruledOut
    return score + networkWeight * byWords(claim, page, features)
  }
}
