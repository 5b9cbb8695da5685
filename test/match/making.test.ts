import { describe, expect, it } from 'vitest'
import { featureNames } from '../../src/match/features/index.ts'
import { makingScorer } from '../../src/match/making.ts'
import { emptyNetwork } from '../../src/match/network/parts.ts'
import { meaning, readingOf } from './small-meaning.ts'

/** Trees that say the same of everything. */
function saying(value: number) {
  return { features: featureNames, roots: [0], feature: [-1], split: [value], right: [0] }
}

/** A network that says the same of everything. */
function always(value: number) {
  const network = emptyNetwork()
  network.outBias[0] = value
  return network
}

const features = new Float32Array(featureNames.length)
const scored = (trees: number, network: number) =>
  makingScorer(saying(trees), always(network), meaning)(
    readingOf('Frogs attack toads'),
    readingOf('The frogs attacked'),
    features,
  )

describe('what a passage makes of a claim', () => {
  it('is told by both, the trees counting for more', () => {
    expect(scored(1, 2)).toBeGreaterThan(scored(1, 0))
    expect(scored(2, 0)).toBeGreaterThan(scored(0, 2))
  })

  it('is left to the trees where they rule it out', () => {
    expect(scored(-5, 8)).toBe(scored(-5, -8))
  })

  it('is less where the trees rule it out than wherever the network was asked and has no opinion', () => {
    expect(scored(-3.01, 0)).toBeLessThan(scored(-2.99, 0))
  })
})
