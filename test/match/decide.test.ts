import { describe, expect, it } from 'vitest'
import { probability, thresholds, tierOf } from '../../src/match/decide.ts'

describe('a passage makes a claim', () => {
  it('surely, possibly or not at all, by its score', () => {
    expect(tierOf(thresholds.match, 9, false)).toBe('match')
    expect(tierOf(thresholds.match - 0.01, 9, false)).toBe('possible')
    expect(tierOf(thresholds.possible, 9, false)).toBe('possible')
    expect(tierOf(thresholds.possible - 0.01, 9, false)).toBeNull()
  })

  it('never surely where others are named than in the claim', () => {
    expect(tierOf(99, 9, true)).toBe('possible')
  })

  it('never surely in three words', () => {
    expect(tierOf(99, 3, false)).toBe('possible')
    expect(tierOf(99, 4, false)).toBe('match')
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
