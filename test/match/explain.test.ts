import { describe, expect, it } from 'vitest'
import { align } from '../../src/match/alignment.ts'
import type { KnownClaim } from '../../src/match/claims.ts'
import { answeringSpan, explain, isExplained } from '../../src/match/explain.ts'
import type { Span, WordPair } from '../../src/match/match.ts'
import { claimReadingOf, meaning, readingOf } from './small-meaning.ts'

function claimOf(text: string): KnownClaim {
  const reading = claimReadingOf(text)
  return {
    ...reading,
    text,
    language: 'en',
    case: 0,
    isTitle: true,
    titleNames: new Set(),
    isGeneric: false,
    standsAlone: true,
  }
}

const cut = (from: string, { start, end }: Span) => from.slice(start, end)

/** What a page answers of a claim: kind, word of the page, word of the claim; and what it lacks. */
function evidence(claimText: string, page: string) {
  const [claim, reading] = [claimOf(claimText), readingOf(page)]
  const { pairs, missing } = explain(claim, reading, align(claim, reading, meaning), false)
  return {
    pairs: pairs.map(({ kind, ...at }) => [kind, cut(page, at.page), cut(claimText, at.claim)]),
    missing: missing.map((span) => cut(claimText, span)),
  }
}

describe('the evidence', () => {
  it('pairs each word of the claim with the page’s word for it, and names those it lacks', () => {
    expect(
      evidence('Green frogs secretly rule the senate', 'SENATES are ruled by a frog’s'),
    ).toEqual({
      pairs: [
        ['word', 'frog’s', 'frogs'],
        ['word', 'ruled', 'rule'],
        ['word', 'SENATES', 'senate'],
      ],
      missing: ['Green', 'secretly'],
    })
  })

  it('calls another name of the same one a name, and so one that stands for it', () => {
    expect(evidence('It was Kyiv', 'It was Ukraine').pairs).toEqual([['name', 'Ukraine', 'Kyiv']])
    expect(evidence('It was the Pentagon', 'It was the USA').pairs).toEqual([
      ['name', 'USA', 'Pentagon'],
    ])
  })

  it('calls forms of one name the same word', () => {
    expect(evidence('It was Russia', 'It was the Russians').pairs).toEqual([
      ['word', 'Russians', 'Russia'],
    ])
  })

  it('calls a word that says nearly the same a meaning', () => {
    expect(evidence('they attack', 'an assault').pairs).toEqual([['meaning', 'assault', 'attack']])
    expect(evidence('the frogs', 'the toads').pairs).toEqual([['meaning', 'toads', 'frogs']])
  })

  it('is all missing where the page is on other things, or only on the same subject', () => {
    expect(evidence('the frogs rule', 'the newts').missing).toEqual(['frogs', 'rule'])
  })
})

describe('the words that are marked', () => {
  const pair = (start: number, end: number): WordPair => ({
    kind: 'word',
    page: { start, end },
    claim: { start: 0, end: 1 },
  })
  const passage = { start: 10, end: 90 }

  it('go from the first that answers to the last, whatever the order', () => {
    expect(answeringSpan([pair(50, 60), pair(20, 25)], [], passage)).toEqual({ start: 20, end: 60 })
  })

  it('take in the passage’s own words that tell the stance, and none beyond it', () => {
    const cues = [
      { start: 12, end: 18 },
      { start: 95, end: 99 },
    ]
    expect(answeringSpan([pair(50, 60)], cues, passage)).toEqual({ start: 12, end: 60 })
  })

  it('are the whole passage where no single word answers', () => {
    expect(answeringSpan([], [], passage)).toEqual(passage)
  })

  const doubtful = 0.8
  const likely = 2

  it('must be three, or two in three of a short claim', () => {
    const pairs = (count: number) => Array.from({ length: count }, (_, at) => pair(20 + at, 25))
    const long = claimOf('Green frogs secretly rule the senate of Utopia')
    expect(isExplained(long, pairs(2), doubtful)).toBe(false)
    expect(isExplained(long, pairs(3), doubtful)).toBe(true)
    const short = claimOf('Green frogs rule')
    expect(isExplained(short, pairs(1), doubtful)).toBe(false)
    expect(isExplained(short, pairs(2), doubtful)).toBe(true)
  })

  it('may be two where the score leaves little doubt, and never one', () => {
    const pairs = (count: number) => Array.from({ length: count }, (_, at) => pair(20 + at, 25))
    const long = claimOf('Green frogs secretly rule the senate of Utopia')
    expect(isExplained(long, pairs(2), likely)).toBe(true)
    expect(isExplained(long, pairs(1), likely)).toBe(false)
  })

  it('must be different ones: one word of the page explains no more by answering several', () => {
    const long = claimOf('Green frogs secretly rule the senate of Utopia')
    expect(isExplained(long, [pair(20, 25), pair(20, 25), pair(30, 35)], doubtful)).toBe(false)
  })
})
