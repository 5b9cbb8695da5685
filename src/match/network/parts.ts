import { featureNames } from '../features/index.ts'
import { relationCount } from '../relation.ts'

/** Places of a word's vector, of what else is known of a word, and of the network's own layers. */
export const sizes = {
  vector: 96,
  known: 10,
  word: 32,
  compared: 32,
  head: 48,
  features: featureNames.length,
} as const

/** What a word is compared by: difference, product, no answer, share of each relation, the word. */
export const comparedBy = 2 * sizes.word + 1 + relationCount + sizes.known
/** A side of the comparison is pooled thrice: mean, sum and maximum. */
export const poolings = 3
/** Two sides, and the features. */
export const headWidth = 2 * poolings * sizes.compared + sizes.features

/** Rows and columns of each matrix; a column of one number is a bias, a scale or a vector. */
export const shapes = {
  /** How much two words attract one another. */
  key: [sizes.word, sizes.vector],
  relation: [1, relationCount],
  /** How much a word is drawn to no answer. */
  unanswered: [1, 1],
  word: [sizes.word, sizes.vector],
  known: [sizes.word, sizes.known],
  wordBias: [1, sizes.word],
  /** A word with its neighbours. */
  window: [sizes.word, 3 * sizes.word],
  windowBias: [1, sizes.word],
  compare: [sizes.compared, comparedBy],
  compareBias: [1, sizes.compared],
  compareAgain: [sizes.compared, sizes.compared],
  compareAgainBias: [1, sizes.compared],
  /** How much a word of the claim, and one of the passage, counts in a mean. */
  claimPool: [1, sizes.known],
  claimPoolBias: [1, 1],
  pagePool: [1, sizes.known],
  pagePoolBias: [1, 1],
  head: [sizes.head, headWidth],
  headBias: [1, sizes.head],
  out: [1, sizes.head],
  outBias: [1, 1],
  /** What brings the features to a mean of 0 and a deviation of 1. */
  featureMean: [1, sizes.features],
  featureScale: [1, sizes.features],
} as const satisfies Readonly<Record<string, readonly [number, number]>>

export type Part = keyof typeof shapes
export const parts = Object.keys(shapes) as Part[]

/** The numbers of a network, matrices row by row. */
export type Network = Readonly<Record<Part, Float32Array>>

/** A network as it is written down: whole numbers up to 127, and what each row of them is in units of. */
export type WrittenNetwork = Readonly<
  Record<Part, { readonly units: readonly number[]; readonly values: readonly number[] }>
>

/** A network with all numbers 0. */
export function emptyNetwork(): Network {
  const entries = parts.map((part) => [part, new Float32Array(shapes[part][0] * shapes[part][1])])
  return Object.fromEntries(entries) as Network
}

/**
 * Reads a written network.
 * @throws Error that names a matrix of another size: the network was trained for other features
 */
export function readNetwork(written: WrittenNetwork): Network {
  const network = emptyNetwork()
  for (const part of parts) {
    const { units, values } = written[part]
    const [rows, columns] = shapes[part]
    if (units.length !== rows || values.length !== rows * columns) {
      throw new Error(`the network's "${part}" has another size: train it again`)
    }
    const into = network[part]
    for (let at = 0; at < values.length; at += 1) {
      into[at] = (values[at] as number) * (units[Math.floor(at / columns)] as number)
    }
  }
  return network
}
