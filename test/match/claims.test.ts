import { describe, expect, it } from 'vitest'
import { inverseDocumentFrequency } from '../../src/match/claims.ts'
import { termOf } from './small-meaning.ts'
import { claimAt, claimBeginning } from './small-pack.ts'

describe('the weight of a term', () => {
  it('is the higher the fewer claims have it, and never negative', () => {
    const weights = [0, 1, 2, 5, 10].map((having) => inverseDocumentFrequency(10, having))
    expect(weights).toEqual([...weights].sort((one, other) => other - one))
    expect(new Set(weights).size).toBe(weights.length)
    expect(weights.every((weight) => weight > 0)).toBe(true)
  })
})

describe('a known claim', () => {
  const frogs = claimBeginning('Green frogs')

  it('weighs its terms by the whole pack', () => {
    const weight = (word: string) => frogs.idf[frogs.terms.indexOf(termOf(word))] ?? 0
    expect(weight('Utopia')).toBeLessThan(weight('frogs'))
    expect(weight('senate')).toBeLessThan(weight('green'))
  })

  it('knows the names of its title, which a sentence of the summary shares', () => {
    expect([...frogs.titleNames]).toEqual([termOf('Utopia')])
    expect(claimBeginning('Every bench').titleNames).toEqual(frogs.titleNames)
  })

  it('stands alone where it is the title, shares words with it, or names two', () => {
    expect(frogs.standsAlone).toBe(true)
    expect(claimBeginning('The frogs').standsAlone).toBe(true)
    expect(claimBeginning('Every bench').standsAlone).toBe(true)
    expect(claimBeginning('Nothing is').standsAlone).toBe(false)
  })

  it('is read once, and not at all for a number that no claim has', () => {
    expect(claimAt(0)).toBe(claimAt(0))
    expect(claimAt(99)).toBeUndefined()
  })
})
