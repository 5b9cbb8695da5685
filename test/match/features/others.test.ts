import { describe, expect, it } from 'vitest'
import { featuresOf } from '../small-meaning.ts'

describe('the extent of the page', () => {
  const claim = 'The Frogs rule the senate'

  it('tells what stands between the answers from what stands beside them', () => {
    const inside = featuresOf(claim, 'The Frogs and Otters rule the senate')
    const beside = featuresOf(claim, 'The Frogs rule the senate near Otters')
    expect([inside('foreignNames'), inside('foreignNamesSpan')]).toEqual([1, 1])
    expect([beside('foreignNames'), beside('foreignNamesSpan')]).toEqual([1, 0])
    expect(beside('backSpan')).toBe(1)
    expect(inside('backSpan')).toBeLessThan(1)
    expect(beside('backAll')).toBeLessThan(1)
  })

  it('counts words and numbers that the claim has not', () => {
    const feature = featuresOf(claim, 'In 2014 the Frogs ruled the old senate')
    expect(feature('pageLength')).toBe(5)
    expect(feature('claimLength')).toBe(3)
    expect(feature('otherNumbers')).toBe(1)
    expect(feature('spanRatio')).toBeCloseTo(4 / 3)
  })

  it('knows how much the claim says', () => {
    const feature = featuresOf(claim, 'Rain fell')
    expect(feature('claimWeight')).toBe(16)
    expect(feature('claimRarest')).toBe(8)
  })
})

describe('negation', () => {
  it('differs where one says no and the other yes', () => {
    const feature = featuresOf('The frogs rule', 'The frogs do not rule')
    expect(feature('negationDifference')).toBe(1)
    expect(feature('negatedDifference')).toBe(1)
    expect([feature('pageNegations'), feature('claimNegations')]).toEqual([1, 0])
  })

  it('does not where both say no', () => {
    const feature = featuresOf('The frogs never rule', 'The frogs do not rule')
    expect(feature('negationDifference')).toBe(0)
    expect(feature('negatedDifference')).toBe(0)
  })
})

describe('vectors', () => {
  it('are the same for the same words, and apart for others', () => {
    expect(featuresOf('frogs rule', 'frogs rule')('cosine')).toBeCloseTo(1, 5)
    expect(featuresOf('frogs', 'herons')('cosine')).toBeCloseTo(0, 5)
    expect(featuresOf('frogs', 'toads')('cosine')).toBeCloseTo(0.75, 1)
  })

  it('compare what is left without what is surely answered', () => {
    const feature = featuresOf('senate frogs', 'senate toads')
    expect(feature('restCosine')).toBeCloseTo(0.75, 5)
    expect(featuresOf('senate', 'senate')('restCosine')).toBe(0)
  })

  it('compare without names', () => {
    expect(featuresOf('the Frogs rule', 'the Herons rule')('wordCosine')).toBeCloseTo(1, 5)
  })
})

describe('the pack’s weights', () => {
  it('are summed over what is answered, and as shares', () => {
    const feature = featuresOf('frogs rule the senate', 'frogs sleep')
    expect(feature('exactScore')).toBe(1)
    expect(feature('exactByIdf')).toBeCloseTo(1 / 3)
    expect(feature('softScore')).toBeGreaterThanOrEqual(1)
  })
})
