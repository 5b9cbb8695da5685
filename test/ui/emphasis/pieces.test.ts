import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Piece, pieces } from '../../../src/ui/emphasis/pieces.ts'

const joined = (of: readonly Piece[]) => of.map(({ text }) => text).join('')

const surrogatePair = /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/

// Code units at random seldom make pairs, and code points at random never leave a half alone.
const anyCodeUnits = fc
  .array(fc.integer({ min: 0, max: 0xffff }))
  .map((units) => String.fromCharCode(...units))
const anyText = fc.oneof(fc.string({ unit: 'binary' }), anyCodeUnits)
const anySpans = fc.array(
  fc.record({
    start: fc.oneof(fc.integer({ min: -5, max: 40 }), fc.constant(Number.NaN)),
    end: fc.integer({ min: -5, max: 40 }),
  }),
)
const anyEmphases = fc.record({
  shared: anySpans,
  akin: anySpans,
  missing: anySpans,
  cue: anySpans,
})

describe('the pieces of any text with any spans', () => {
  test('joined are the text', () => {
    fc.assert(
      fc.property(anyText, anyEmphases, (text, spans) => {
        expect(joined(pieces(text, spans))).toBe(text)
      }),
    )
  })

  test('are never empty, and neighbours differ in kind', () => {
    fc.assert(
      fc.property(anyText, anyEmphases, (text, spans) => {
        const cut = pieces(text, spans)
        for (const [place, piece] of cut.entries()) {
          expect(piece.text).not.toBe('')
          expect(piece.kind).not.toBe(cut[place - 1]?.kind)
        }
      }),
    )
  })

  test('never cut a surrogate pair', () => {
    fc.assert(
      fc.property(anyText, anyEmphases, (text, spans) => {
        let cutAt = 0
        for (const piece of pieces(text, spans)) {
          cutAt += piece.text.length
          expect(text.slice(cutAt - 1, cutAt + 1)).not.toMatch(surrogatePair)
        }
      }),
    )
  })
})

describe('pieces', () => {
  const text = 'The ears of MI6 stick out'
  const of = (word: string) => ({
    start: text.indexOf(word),
    end: text.indexOf(word) + word.length,
  })

  test('emphasise shared words and mark missing ones', () => {
    expect(pieces(text, { shared: [of('ears')], missing: [of('MI6')] })).toEqual([
      { text: 'The ', kind: 'plain' },
      { text: 'ears', kind: 'shared' },
      { text: ' of ', kind: 'plain' },
      { text: 'MI6', kind: 'missing' },
      { text: ' stick out', kind: 'plain' },
    ])
  })

  test('run on over the space between two shared words, but not over a comma', () => {
    const shared = [of('stick'), of('out')]
    expect(pieces(text, { shared }).at(-1)).toEqual({ text: 'stick out', kind: 'shared' })
    const apart = { start: 0, end: 1 }
    expect(pieces('a, b', { shared: [apart, { start: 3, end: 4 }] })).toHaveLength(3)
  })

  test('do not run on over the space between words of two kinds', () => {
    const kinds = pieces(text, { shared: [of('stick')], akin: [of('out')] }).slice(1)
    expect(kinds.map(({ kind }) => kind)).toEqual(['shared', 'plain', 'akin'])
  })

  test('give a word that several kinds claim to the first of shared, akin, cue and missing', () => {
    const whole = [{ start: 0, end: 3 }]
    const kindOf = (spans: Parameters<typeof pieces>[1]) => {
      return pieces('MI6', spans).map(({ kind }) => kind)
    }
    const all = { shared: whole, akin: whole, cue: whole, missing: whole }
    expect(kindOf(all)).toEqual(['shared'])
    expect(kindOf({ ...all, shared: [] })).toEqual(['akin'])
    expect(kindOf({ cue: whole, missing: whole })).toEqual(['cue'])
  })

  test('ignore spans before the text instead of counting them from its end', () => {
    expect(pieces(text, { shared: [{ start: -9, end: -3 }] })).toEqual([{ text, kind: 'plain' }])
  })
})
