import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countWords, termsOf, tokenise } from '../../src/language/index.ts'
import { withInvisible } from './invisible.ts'

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc
    .array(
      fc.constantFrom(
        ...['Eurasian', 'Economic', 'Union', 'United', 'States', 'U.S.', 'US', 'us', 'MI-6', 'MI'],
        ...['’s', "'", '-', ' ', '.', '\u00AD', '\u200B', '\u0301', 'É', '中', '6', 'ﷺ', 'ﬁ', 'ʼ'],
      ),
    )
    .map((parts) => parts.join('')),
)

describe('the words of any text', () => {
  it('stand in order, never overlap, lie inside the text and are not empty', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let before = 0
        for (const { start, end } of tokenise(text)) {
          expect(start).toBeGreaterThanOrEqual(before)
          expect(end).toBeGreaterThan(start)
          before = end
        }
        expect(before).toBeLessThanOrEqual(text.length)
      }),
      { numRuns: 500 },
    )
  })

  it('never begin or end inside a surrogate pair', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        for (const { start, end } of tokenise(text)) {
          expect(text.slice(start, end)).not.toMatch(/\p{Cs}/u)
        }
      }),
    )
  })

  it('have terms that are single words: neither empty nor with white space inside', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const term of termsOf(text)) expect(term).toMatch(/^\S+$/u)
      }),
      { numRuns: 500 },
    )
  })

  it('leave no letter and no digit out', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let rest = text
        for (const { start, end } of tokenise(text).reverse()) {
          rest = rest.slice(0, start) + rest.slice(end)
        }
        expect(rest).not.toMatch(/[\p{L}\p{N}]/u)
      }),
      { numRuns: 500 },
    )
  })

  it('are at least as many as there are tokens: joining names never adds a word', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(countWords(text)).toBeGreaterThanOrEqual(tokenise(text).length)
      }),
    )
  })

  it('have the same terms composed and decomposed', () => {
    // No capitals with accents before a hyphen or a dot: no name is written so.
    const words = fc.stringMatching(/^[\p{Ll}\p{Lo}\p{M}\p{N} .,’-]*$/u)
    fc.assert(
      fc.property(words, (text) => {
        expect(termsOf(text.normalize('NFD'))).toEqual(termsOf(text.normalize('NFC')))
      }),
    )
  })

  it('have the same terms with curly and with straight apostrophes', () => {
    const words = fc.array(fc.constantFrom('Russia', 's', 'don', 't', '’', '’', ' '))
    fc.assert(
      fc.property(words, (parts) => {
        const text = parts.join('')
        expect(termsOf(text.replaceAll('’', "'"))).toEqual(termsOf(text))
      }),
    )
  })
})

describe('a sentence', () => {
  const sentences = [
    'The ears of MI6 stick out from everything that happens in Kazakhstan',
    'The US and the United States of America don’t organise the Eurasian Economic Union',
    'Ukraine interfered with the OSCE mission to hide it from the organisation’s UAVs',
  ]

  it.each(sentences)(
    'has the same terms with invisible characters in its words: %s',
    (sentence) => {
      fc.assert(
        fc.property(withInvisible(sentence), (written) => {
          expect(termsOf(written)).toEqual(termsOf(sentence))
        }),
      )
    },
  )
})
