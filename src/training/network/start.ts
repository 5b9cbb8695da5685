import {
  emptyNetwork,
  type Network,
  type Part,
  parts,
  shapes,
  sizes,
} from '../../match/network/parts.ts'
import { relations } from '../../match/relation.ts'
import type { Example } from '../examples.ts'

/** How strongly words attract that are related, and how strongly no answer does, before anything is learnt. */
const attraction = { same: 4, sense: 3, part: 2, opposed: 1, unanswered: 2 } as const
/** A word attracts itself and its like: the first places of the vectors say most. */
const likeness = 1

const untouched: ReadonlySet<Part> = new Set(['key', 'relation', 'unanswered'])

/** A network that knows nothing but that like words attract; small random numbers elsewhere. */
export function startingNetwork(examples: readonly Example[], random: () => number): Network {
  const network = emptyNetwork()
  for (const part of parts) {
    if (untouched.has(part)) continue
    // Uniform within one over the root of the inputs, as Glorot & Bengio found.
    const inputs = shapes[part][1]
    const span = 1 / Math.sqrt(inputs)
    for (let at = 0; at < network[part].length; at += 1) {
      network[part][at] = (random() * 2 - 1) * span
    }
  }
  for (let place = 0; place < sizes.word; place += 1) {
    network.key[place * sizes.vector + place] = likeness
  }
  network.unanswered[0] = attraction.unanswered
  for (const name of ['same', 'sense', 'part', 'opposed'] as const) {
    network.relation[relations[name]] = attraction[name]
  }
  measureFeatures(network, examples)
  return network
}

function measureFeatures(
  { featureMean, featureScale }: Network,
  examples: readonly Example[],
): void {
  for (let at = 0; at < sizes.features; at += 1) {
    let [sum, squares] = [0, 0]
    for (const { features } of examples) {
      const value = features[at] as number
      sum += value
      squares += value * value
    }
    const mean = sum / examples.length
    featureMean[at] = mean
    featureScale[at] = 1 / Math.sqrt(Math.max(1e-6, squares / examples.length - mean * mean))
  }
}
