import { describe, expect, it } from 'vitest'
import { featuresOf } from '../small-meaning.ts'

const claim = 'Green Frogs attacked 7 ponds'

describe('how much of a claim is answered', () => {
  it('is all of it by its own words', () => {
    const feature = featuresOf(claim, `Today ${claim}`)
    for (const name of ['exactByRarity', 'softByRarity', 'senseByRarity', 'weakest']) {
      expect(feature(name)).toBe(1)
    }
    expect(feature('numbersMissing')).toBe(0)
    expect(feature('namesMissing')).toBe(0)
    expect(feature('heaviestMissing')).toBe(0)
  })

  it('is none of it by others', () => {
    const feature = featuresOf(claim, 'Rain fell')
    for (const name of ['exactByRarity', 'softByRarity', 'senseByRarity', 'namesSoft', 'weakest']) {
      expect(feature(name)).toBe(0)
    }
    expect(feature('namesMissing')).toBe(1)
    expect(feature('predicatesMissing')).toBe(1)
  })

  it('weighs rare words more', () => {
    const onlyFrogs = featuresOf('the frogs and the senate', 'the frogs')
    const onlySenate = featuresOf('the frogs and the senate', 'the senate')
    expect(onlyFrogs('exactByRarity')).toBeGreaterThan(onlySenate('exactByRarity'))
    expect(onlySenate('heaviestMissing')).toBe(8)
  })

  it('counts a word of one sense as surely answered, though not word for word', () => {
    const feature = featuresOf('frogs attack', 'frogs assault')
    expect(feature('predicatesMissing')).toBe(0)
    expect(feature('exactByRarity')).toBeLessThan(1)
    expect(feature('senseByRarity')).toBe(1)
    expect(feature('firstPredicateAnswered')).toBeLessThan(1)
  })

  it('counts a word that is near by vectors softly and not surely', () => {
    const feature = featuresOf('the frogs', 'the toads')
    expect(feature('softByRarity')).toBeCloseTo(0.75, 1)
    expect(feature('senseByRarity')).toBe(0)
  })

  it('knows names, predicates, numbers and other words apart', () => {
    const feature = featuresOf(claim, 'Long ago the Frogs slept')
    expect([feature('names'), feature('namesExact'), feature('namesMissing')]).toEqual([1, 1, 0])
    expect([feature('predicates'), feature('predicatesMissing')]).toEqual([1, 1])
    expect([feature('numbers'), feature('numbersMissing')]).toEqual([1, 1])
    expect(feature('words')).toBe(4)
    expect(feature('wordsExact')).toBe(0)
  })

  it('misses a number that is another', () => {
    expect(featuresOf(claim, 'Green Frogs attacked 8 ponds')('numbersMissing')).toBe(1)
  })

  it('notes opposites', () => {
    expect(featuresOf('They attack', 'They defend')('opposed')).toBe(1)
    expect(featuresOf('They attack', 'They assault')('opposed')).toBe(0)
  })
})
