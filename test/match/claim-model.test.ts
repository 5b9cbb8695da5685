import { describe, expect, it } from 'vitest'
import { claimModels, inverseDocumentFrequency } from '../../src/match/claim-model.ts'
import { claimBeginning, frogsPack } from './frogs.ts'

describe('the weight of a term', () => {
  it('is the higher the fewer claims have it, and never negative', () => {
    const weights = [0, 1, 2, 5, 10].map((having) => inverseDocumentFrequency(10, having))
    expect(weights).toEqual([...weights].sort((one, other) => other - one))
    expect(new Set(weights).size).toBe(weights.length)
    expect(weights.every((weight) => weight > 0)).toBe(true)
  })
})

describe('the model of a claim', () => {
  const frogs = claimBeginning('Green frogs')

  it('weighs each of its terms once, names of the whole pack least', () => {
    expect([...frogs.weights.keys()]).toEqual(
      expect.arrayContaining(['green', 'frog', 'senat', 'utopia']),
    )
    expect(frogs.weights.get('utopia')).toBeLessThan(frogs.weights.get('senat') ?? 0)
    expect(frogs.weights.get('senat')).toBeLessThan(frogs.weights.get('frog') ?? 0)
    const sum = [...frogs.weights.values()].reduce((total, weight) => total + weight, 0)
    expect(frogs.totalWeight).toBeCloseTo(sum)
  })

  it('knows its names by their capitals, the first word aside', () => {
    expect([...frogs.names]).toEqual(['utopia'])
    expect([...claimBeginning('Every bench').names]).toEqual(['minist', 'croak'])
  })

  it('knows which terms follow each other, little words passed over', () => {
    expect(frogs.bigrams.has('senat utopia')).toBe(true)
    expect(frogs.bigrams.has('utopia senat')).toBe(false)
  })

  it('is made once, and not at all for a number that no claim has', () => {
    const model = claimModels(frogsPack)
    expect(model(0)).toBe(model(0))
    expect(model(99)).toBeUndefined()
  })
})
