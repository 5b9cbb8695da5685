import { dotProduct } from '../dot-product.ts'
import { type Relation, relations } from '../relation.ts'
import { type Answers, answersTo, type Table } from './answers.ts'
import { dense, rectify } from './dense.ts'
import type { Encoded } from './encode.ts'
import { headWidth, type Network, poolings, sizes } from './parts.ts'

/** Two encoded texts and what else is known of the pair. */
export interface EncodedPair {
  readonly claim: Encoded
  readonly page: Encoded
  /** Relations of the words, claim by page: `relation[i * page.words.count + j]`. */
  readonly relation: Uint8Array
  /** The features of the pair, as `featureNames` names them. */
  readonly features: Float32Array
}

/** Whatever was computed on the way to a judgement. */
export interface Compared {
  readonly claim: Answers
  readonly page: Answers
  /** What the head sees: both sides pooled, then the features. */
  readonly pooled: Float32Array
}

/** Features further than this from their mean are told as if they were this far. */
const farthest = 4

/** Compares the words of a claim and a passage, from both sides. */
export function compareWords(network: Network, pair: EncodedPair): Compared {
  const { claim, page, relation, features } = pair
  const columns = page.words.count
  const attraction = attractions(network, claim, page, relation)
  const pooled = new Float32Array(headWidth)
  const related = (at: number) => (relation[at] ?? relations.none) as Relation
  const fromClaim: Table = {
    attraction: (own, other) => attraction[own * columns + other] as number,
    relation: (own, other) => related(own * columns + other),
  }
  const fromPage: Table = {
    attraction: (own, other) => attraction[other * columns + own] as number,
    relation: (own, other) => related(other * columns + own),
  }
  const half = poolings * sizes.compared
  const compared = {
    claim: answersTo(network, claim, page, fromClaim, 'claim', pooled, 0),
    page: answersTo(network, page, claim, fromPage, 'page', pooled, half),
    pooled,
  }
  for (let at = 0; at < sizes.features; at += 1) {
    const value =
      ((features[at] as number) - (network.featureMean[at] as number)) *
      (network.featureScale[at] as number)
    pooled[2 * half + at] = Math.max(-farthest, Math.min(farthest, value))
  }
  return compared
}

function attractions(
  network: Network,
  claim: Encoded,
  page: Encoded,
  relation: Uint8Array,
): Float32Array {
  const [rows, columns, width] = [claim.words.count, page.words.count, sizes.word]
  const table = new Float32Array(rows * columns)
  for (let i = 0, at = 0; i < rows; i += 1) {
    for (let j = 0; j < columns; j += 1, at += 1) {
      table[at] =
        (network.relation[relation[at] as number] as number) +
        dotProduct(claim.keys, i * width, page.keys, j * width, width)
    }
  }
  return table
}

/** The hidden layer over `pooled`, and the log-odds that the passage makes the claim. */
export function judge(
  network: Network,
  pooled: Float32Array,
): { readonly hidden: Float32Array; readonly logOdds: number } {
  const hidden = new Float32Array(sizes.head)
  dense(network.head, network.headBias, pooled, 0, headWidth, hidden, 0)
  rectify(hidden, 0, sizes.head)
  const out = new Float32Array(1)
  dense(network.out, network.outBias, hidden, 0, sizes.head, out, 0)
  return { hidden, logOdds: out[0] as number }
}
