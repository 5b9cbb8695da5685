import { describe, expect, it } from 'vitest'
import type { Comparison, Run } from '../../src/match/compare.ts'
import { decide, isTight, thresholds } from '../../src/match/decide.ts'
import { claimBeginning } from './frogs.ts'

const title = claimBeginning('Green frogs')
const sentence = claimBeginning('Every bench')

function comparison(told: Partial<Omit<Comparison, 'run'>>, run: Partial<Run> = {}): Comparison {
  const none: Run = { page: 0, claim: 0, length: 0, terms: 0, plainTerms: 0, weight: 0 }
  return { coverage: 0.5, phrasing: 0, ...told, run: { ...none, ...run } }
}

const phrase = { length: 6, terms: 4, plainTerms: 3, weight: thresholds.phrase }

describe('a passage carries a claim', () => {
  it('surely, where it has all the words and most of the phrasing', () => {
    expect(decide(title, comparison({ coverage: 1, phrasing: 1 }))).toMatchObject({
      ground: 'words',
      tier: 'match',
      score: 1,
    })
  })

  it('possibly, where it has all the words in another order', () => {
    expect(decide(title, comparison({ coverage: thresholds.words }))).toMatchObject({
      ground: 'words',
      tier: 'possible',
    })
  })

  it('possibly, where it quotes a phrase of it', () => {
    expect(decide(title, comparison({}, phrase))).toMatchObject({
      ground: 'phrase',
      tier: 'possible',
    })
  })

  it('surely, where the phrase is nearly the whole claim', () => {
    const whole = { ...phrase, weight: thresholds.wholePhrase }
    expect(decide(title, comparison({ coverage: 0.85 }, whole))).toMatchObject({ tier: 'match' })
  })
})

describe('a passage does not carry a claim', () => {
  it('where it has most of the words and no phrase', () => {
    expect(
      decide(title, comparison({ coverage: thresholds.words - 0.01, phrasing: 0.4 })),
    ).toBeNull()
  })

  it.each([
    ['is too light', { ...phrase, weight: thresholds.phrase - 0.01 }],
    ['is too short', { ...phrase, length: 4 }],
    ['is made of names only', { ...phrase, plainTerms: 0 }],
    ['has too few topic words', { ...phrase, terms: 2 }],
  ])('where its phrase %s', (_, run) => {
    expect(decide(title, comparison({}, run))).toBeNull()
  })

  it('where a phrase of three topic words is not of a title', () => {
    const run = { ...phrase, terms: 3 }
    expect(decide(title, comparison({}, run))).not.toBeNull()
    expect(decide(sentence, comparison({}, run))).toBeNull()
  })
})

describe('the words of a match', () => {
  it('stand close together: at most twice the claim’s and a few', () => {
    const most = 2 * title.tokens.length + 4
    expect(isTight(most, title)).toBe(true)
    expect(isTight(most + 1, title)).toBe(false)
  })
})
