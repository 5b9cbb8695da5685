import { describe, expect, it } from 'vitest'
import { probability, thresholds, tierOf } from '../../src/match/decide.ts'

const plain = { words: 9, isGeneric: false, namesAnother: false, answersAcross: null }

describe('a passage makes a claim', () => {
  it('surely, possibly or not at all, by its score', () => {
    expect(tierOf(thresholds.match, plain)).toBe('match')
    expect(tierOf(thresholds.match - 0.01, plain)).toBe('possible')
    expect(tierOf(thresholds.possible, plain)).toBe('possible')
    expect(tierOf(thresholds.possible - 0.01, plain)).toBeNull()
  })

  it('never surely where others are named than in the claim', () => {
    expect(tierOf(99, { ...plain, namesAnother: true })).toBe('possible')
    expect(tierOf(99, { ...plain, answersAcross: 2 })).toBe('possible')
    expect(tierOf(99, { ...plain, answersAcross: 3 })).toBe('match')
  })

  it('never surely in three words', () => {
    expect(tierOf(99, { ...plain, words: 3 })).toBe('possible')
    expect(tierOf(99, { ...plain, words: 4 })).toBe('match')
  })

  it('never surely where the claim is generic', () => {
    expect(tierOf(99, { ...plain, isGeneric: true })).toBe('possible')
  })
})

it('the thresholds stand in their order', () => {
  expect(thresholds.refuted).toBeLessThan(thresholds.possible)
  expect(thresholds.possible).toBeLessThan(thresholds.match)
})

it('a score as a probability grows with it, between 0 and 1', () => {
  expect(probability(0)).toBe(0.5)
  expect(probability(2)).toBeGreaterThan(probability(1))
  expect(probability(99)).toBeLessThanOrEqual(1)
  expect(probability(-99)).toBeGreaterThan(0)
})
