import { encode } from '../../match/network/encode.ts'
import { relationsOf } from '../../match/network/index.ts'
import { compareWords, judge } from '../../match/network/judge.ts'
import { emptyNetwork, type Network } from '../../match/network/parts.ts'
import { mostWords, type Words, wordsOf } from '../../match/network/words.ts'
import type { Reading } from '../../match/reading.ts'
import type { PairExample } from '../examples.ts'
import { Adam } from './adam.ts'
import { compareBack, headBack } from './backward.ts'
import { startingNetwork } from './start.ts'

export interface FitOptions {
  readonly epochs: number
  readonly batch: number
  readonly rate: number
  /** Share of inputs that are left out at random, so that nothing leans on one of them. */
  readonly dropout: number
  readonly random: () => number
  /** Chance of an example to be looked at in an epoch; it counts the more, the rarer it is. */
  readonly chanceOf: (example: PairExample) => number
  readonly say?: (line: string) => void
}

/** Steps until the rate is at its full height. */
const warmUp = 100

/** Rises over the first steps and falls along a cosine to a hundredth. */
function rateAt(step: number, steps: number, most: number): number {
  const fall = 0.5 * (1 + Math.cos(Math.PI * Math.min(1, step / steps))) + 0.01
  return most * Math.min(1, (step + 1) / warmUp) * fall
}

function shuffle<Item>(items: Item[], random: () => number): void {
  for (let at = items.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1))
    ;[items[at], items[other]] = [items[other] as Item, items[at] as Item]
  }
}

/** Leaves out a share of numbers, and makes the others as much larger. */
function thinned(values: Float32Array, dropout: number, random: () => number): Float32Array {
  const keep = 1 / (1 - dropout)
  return values.map((value) => (value === 0 || random() < dropout ? 0 : value * keep))
}

/** Fits a network to examples by gradient descent on logistic loss, from a random beginning. */
export function fitNetwork(examples: readonly PairExample[], options: FitOptions): Network {
  const { epochs, batch, rate, dropout, random, chanceOf, say } = options
  const network = startingNetwork(examples, random)
  const gradients = emptyNetwork()
  const adam = new Adam(network, emptyNetwork)
  const known = new Map<Reading, Words>()
  const wordsOnce = (reading: Reading, example: PairExample, most: number) => {
    const before = known.get(reading)
    if (before) return before
    const words = wordsOf(reading, example.meaning, most)
    known.set(reading, words)
    return words
  }
  const thin = (words: Words) => ({
    ...words,
    directions: thinned(words.directions, dropout, random),
  })
  const learn = (example: PairExample, chance: number): number => {
    const words = {
      claim: wordsOnce(example.claim, example, mostWords.claim),
      page: wordsOnce(example.page, example, mostWords.page),
    }
    const pair = {
      claim: encode(network, thin(words.claim)),
      page: encode(network, thin(words.page)),
      relation: relationsOf(example.claim, example.page, example.meaning, {
        rows: words.claim.count,
        columns: words.page.count,
      }),
      features: example.features,
    }
    const compared = compareWords(network, pair)
    const mask = thinned(new Float32Array(compared.pooled.length).fill(1), dropout, random)
    const pooled = compared.pooled.map((value, at) => value * (mask[at] as number))
    const { hidden, logOdds } = judge(network, pooled)
    const probability = 1 / (1 + Math.exp(-logOdds))
    const weight = example.weight / chance
    const ofPooled = headBack(
      network,
      gradients,
      { hidden, pooled },
      weight * (probability - example.label),
    )
    for (let at = 0; at < mask.length; at += 1) {
      ofPooled[at] = (ofPooled[at] as number) * (mask[at] as number)
    }
    compareBack(network, gradients, pair, compared, ofPooled)
    return -weight * Math.log(1e-9 + (example.label === 1 ? probability : 1 - probability))
  }
  const chances = examples.map(chanceOf)
  const expected = chances.reduce((sum, chance) => sum + chance, 0)
  const steps = Math.ceil((expected * epochs) / batch)
  let step = 0
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    const seen = [...examples.keys()].filter((at) => random() < (chances[at] as number))
    shuffle(seen, random)
    let loss = 0
    for (let from = 0; from < seen.length; from += batch) {
      const some = seen.slice(from, from + batch)
      for (const at of some) loss += learn(examples[at] as PairExample, chances[at] as number)
      adam.step(gradients, 1 / batch, rateAt(step, steps, rate))
      step += 1
    }
    say?.(`epoch ${epoch + 1}: ${seen.length} examples, loss ${(loss / seen.length).toFixed(4)}`)
  }
  return network
}
