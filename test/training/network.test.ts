import { describe, expect, it } from 'vitest'
import type { KnownClaim } from '../../src/match/claims.ts'
import { encode } from '../../src/match/network/encode.ts'
import { networkJudge } from '../../src/match/network/index.ts'
import { compareWords, judge } from '../../src/match/network/judge.ts'
import { emptyNetwork, type Network, parts, sizes } from '../../src/match/network/parts.ts'
import type { PairExample } from '../../src/training/examples.ts'
import { compareBack, headBack } from '../../src/training/network/backward.ts'
import { fitNetwork } from '../../src/training/network/fit.ts'
import { randomFrom } from '../../src/training/random.ts'
import { meaning, readingOf } from '../match/small-meaning.ts'

const random = randomFrom(5)
const numbers = (count: number, span: number) =>
  Float32Array.from({ length: count }, () => (random() - 0.5) * span)
const someWords = (count: number) => ({
  count,
  directions: numbers(count * sizes.vector, 1),
  known: numbers(count * sizes.known, 1),
})

/** Two texts of four and seven words, with every relation between some of them. */
const texts = { claim: someWords(4), page: someWords(7) }
const relation = Uint8Array.from({ length: 28 }, (_, at) => at % 5)
const features = numbers(sizes.features, 1)

function passThrough(network: Network) {
  const pair = {
    claim: encode(network, texts.claim),
    page: encode(network, texts.page),
    relation,
    features,
  }
  const compared = compareWords(network, pair)
  return { pair, compared, ...judge(network, compared.pooled) }
}

describe('the gradients of a network', () => {
  const network = emptyNetwork()
  for (const part of parts) network[part].set(numbers(network[part].length, 0.5))
  const gradients = emptyNetwork()
  const { pair, compared, hidden } = passThrough(network)
  const ofPooled = headBack(network, gradients, { hidden, pooled: compared.pooled }, 1)
  compareBack(network, gradients, pair, compared, ofPooled)
  const learnt = parts.filter((part) => !part.startsWith('feature'))

  it.each(learnt)('of %s are what small changes of it show', (part) => {
    const step = 1e-3
    const differences: number[] = []
    const places = Math.min(9, network[part].length)
    for (let count = 0; count < places; count += 1) {
      const at = Math.floor((count * network[part].length) / places)
      const value = network[part][at] as number
      network[part][at] = value + step
      const above = passThrough(network).logOdds
      network[part][at] = value - step
      const below = passThrough(network).logOdds
      network[part][at] = value
      differences.push(Math.abs((above - below) / (2 * step) - (gradients[part][at] as number)))
    }
    // One place may stand where a maximum or a rectifier turns; the middle one tells.
    differences.sort((one, other) => one - other)
    expect(differences[Math.floor(differences.length / 2)]).toBeLessThan(1e-3)
  })
})

describe('fitting a network', () => {
  const actors = ['frogs', 'toads', 'newts', 'herons', 'Kyiv', 'Washington']
  /** Whether the page has the two in the claim's order is all that tells the label. */
  const examples = Array.from({ length: 400 }, (_, at): PairExample => {
    const [one = '', other = ''] = [actors[at % 6], actors[((at % 6) + 1 + (at % 5)) % 6]]
    const isRight = at % 2 === 0
    const page = isRight ? `${one} attack ${other}` : `${other} attack ${one}`
    const claim = { ...readingOf(`${one} attack ${other}`) } as unknown as KnownClaim
    return {
      ...{ claim, page: readingOf(page), meaning, features: new Float32Array(sizes.features) },
      ...{ label: isRight ? 1 : 0, weight: 1 },
    }
  })
  const options = { epochs: 12, batch: 20, rate: 5e-3, dropout: 0, chanceOf: () => 1 }

  it('learns who does what to whom', () => {
    const network = fitNetwork(examples, { ...options, random: randomFrom(1) })
    const score = networkJudge(network, meaning)
    const right = examples.filter(
      ({ claim, page, features: known, label }) => score(claim, page, known) > 0 === (label === 1),
    )
    expect(right.length / examples.length).toBeGreaterThan(0.95)
    // Training takes three seconds, more on a busy machine.
  }, 30_000)

  it('gives the same network again from the same seed', () => {
    const few = examples.slice(0, 40)
    const fitted = () => fitNetwork(few, { ...options, epochs: 1, random: randomFrom(1) })
    expect(fitted()).toEqual(fitted())
  })
})
