import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Match, Span } from '../../src/match/index.ts'
import { anyInvisible, withInvisible } from '../language/invisible.ts'
import { quoted } from './passages.ts'
import { cases, matcher } from './seeds-matcher.ts'

const claims = [...cases.map(({ title }) => `${title}.`), ...quoted.map(({ text }) => text)]
const claim = fc.constantFrom(...claims)
const noise = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }))

/** Claims, their halves and any Unicode, in any order, with any white space between. */
const page = fc
  .array(
    fc.oneof(
      claim,
      fc.tuple(claim, fc.nat(200)).map(([text, at]) => text.slice(at)),
      noise,
      fc.constantFrom(' ', '\n', '\n\n', '. ', '\u00AD', '👩‍👧 ', 'É\u0301'),
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(''))

const within = (inner: Span, outer: Span) =>
  inner.start >= outer.start && inner.end <= outer.end && inner.start < inner.end

function holdsUp(text: string, match: Match): void {
  expect(within(match, { start: 0, end: text.length })).toBe(true)
  expect(match.quote).toBe(text.slice(match.start, match.end))
  expect(match.score).toBeGreaterThan(0)
  expect(match.score).toBeLessThanOrEqual(1.000_001)
  const claim = { start: 0, end: match.why.claim.length }
  expect(match.why.pairs).not.toHaveLength(0)
  for (const pair of match.why.pairs) {
    expect(within(pair.page, match)).toBe(true)
    expect(within(pair.claim, claim)).toBe(true)
  }
  for (const span of match.why.missing) expect(within(span, claim)).toBe(true)
  for (const span of match.why.cues) expect(within(span, { start: 0, end: text.length })).toBe(true)
}

describe('a match in any text', () => {
  it('has a span that is exactly its quote, and evidence that lies inside both texts', () => {
    let seen = 0
    fc.assert(
      fc.property(page, (text) => {
        for (const match of matcher.match(text)) {
          holdsUp(text, match)
          seen += 1
        }
      }),
      { numRuns: 300 },
    )
    expect(seen).toBeGreaterThan(50)
  })

  it('stands in the order of the text, and no case twice on the same words', () => {
    fc.assert(
      fc.property(page, (text) => {
        const matches = matcher.match(text)
        for (const [at, match] of matches.entries()) {
          const before = matches.slice(0, at)
          expect(before.every(({ start }) => start <= match.start)).toBe(true)
          const same = before.filter(({ caseId }) => caseId === match.caseId)
          expect(same.every(({ end }) => end <= match.start)).toBe(true)
        }
      }),
    )
  })

  it('is the same whenever it is asked for', () => {
    fc.assert(
      fc.property(page, page, (one, other) => {
        const first = matcher.match(one)
        matcher.match(other)
        expect(matcher.match(one)).toEqual(first)
      }),
      { numRuns: 50 },
    )
  })
})

describe('a match', () => {
  it('is the same with invisible characters inside the words of the page', () => {
    const rows = claim.chain((text) => withInvisible(text).map((written) => ({ text, written })))
    fc.assert(
      fc.property(rows, ({ text, written }) => {
        const matches = matcher.match(written)
        const plain = (quote: string) => quote.replace(anyInvisible, '')
        expect(matches.map(({ caseId, tier, quote }) => [caseId, tier, plain(quote)])).toEqual(
          matcher.match(text).map(({ caseId, tier, quote }) => [caseId, tier, quote]),
        )
        for (const match of matches) holdsUp(written, match)
      }),
      { numRuns: 200 },
    )
  })

  it('is the same beside a far paragraph, moved by its length', () => {
    const shift = (span: Span, by: number) => ({ start: span.start + by, end: span.end + by })
    const moved = (by: number) => (match: Match) => ({
      ...match,
      ...shift(match, by),
      why: {
        ...match.why,
        pairs: match.why.pairs.map((pair) => ({ ...pair, page: shift(pair.page, by) })),
        cues: match.why.cues.map((cue) => shift(cue, by)),
      },
    })
    const gap = '\n\nA heron flew over the pond.\n\n'
    fc.assert(
      fc.property(claim, claim, (one, other) => {
        expect(matcher.match(one + gap + other)).toEqual([
          ...matcher.match(one),
          ...matcher.match(other).map(moved(one.length + gap.length)),
        ])
      }),
    )
  })
})
