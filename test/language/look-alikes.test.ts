import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldLookAlikes, termsOf, tokenise } from '../../src/language/index.ts'
import { cyrillicLookAlikes, latinLookAlikes } from '../../src/language/look-alikes.ts'
import { withInvisible } from './invisible.ts'
import { withLookAlikes } from './swapped-letters.ts'

describe('a word with letters of another script', () => {
  it.each([
    ['Kremlin with a Cyrillic К', '\u041Aremlin', 'Kremlin'],
    ['Russia with Cyrillic ѕ and і', 'Ru\u0455\u0455\u0456a', 'Russia'],
    ['NATO with a Greek Α', 'N\u0391TO', 'NATO'],
    ['Ukraine with Greek and Cyrillic', 'Ukr\u0430\u03B9ne', 'Ukraine'],
    ['house with an Armenian օ', 'h\u0585use', 'house'],
    ['peace all in Cyrillic', '\u0440\u0435\u0430\u0441\u0435', 'peace'],
    [
      'Москва with a Latin o',
      '\u041Co\u0441\u043A\u0432\u0430',
      '\u041C\u043E\u0441\u043A\u0432\u0430',
    ],
  ])('is written in its own: %s', (_, written, plain) => {
    expect(foldLookAlikes(written)).toBe(plain)
  })

  it.each([
    ['Latin', 'Kremlin'],
    ['accents', 'caf\u00E9'],
    ['Cyrillic', '\u041C\u043E\u0441\u043A\u0432\u0430'],
    ['Kazakh', '\u049A\u0430\u0437\u0430\u049B\u0441\u0442\u0430\u043D \u04AF\u043D'],
    ['Greek', '\u0391\u03B8\u03AE\u03BD\u03B1'],
    ['Armenian', '\u0535\u0580\u0587\u0561\u0576'],
    ['a little word of Cyrillic', '\u0430'],
    ['Chinese', '\u4E2D\u56FD'],
  ])('stays where it is all in one script: %s', (_, word) => {
    expect(foldLookAlikes(word)).toBe(word)
  })

  it('keeps its length, whatever it is, and is folded once', () => {
    const letter = fc.constantFrom(
      ...latinLookAlikes.keys(),
      ...'aeioKlmTs',
      '\u0436',
      '\u03BB',
      '6',
    )
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: letter })), (word) => {
        const folded = foldLookAlikes(word)
        expect(folded).toHaveLength(word.length)
        expect(foldLookAlikes(folded)).toBe(folded)
      }),
      { numRuns: 500 },
    )
  })
})

describe('the tables of look-alikes', () => {
  it('lead from one letter of another script to one Latin letter', () => {
    for (const [letter, latin] of latinLookAlikes) {
      expect(letter).toMatch(/^[^A-Za-z]$/u)
      expect(latin).toMatch(/^[A-Za-z]$/u)
      expect(letter.length).toBe(1)
      expect(letter.normalize('NFKD')).toBe(letter)
    }
  })

  it('lead back to Cyrillic from each Latin letter that has one', () => {
    for (const [latin, letter] of cyrillicLookAlikes) {
      expect(letter).toMatch(/^\p{Script=Cyrillic}$/u)
      expect(latinLookAlikes.get(letter)).toBe(latin)
    }
  })
})

describe('a sentence with swapped letters', () => {
  const sentences = [
    'The ears of MI6 stick out from everything that happens in Kazakhstan',
    'The U.S. and the United States of America don’t organise the Eurasian Economic Union',
    'NATO’s biolabs in Ukraine poison the water of Donbas, says the Kremlin',
  ]

  it.each(sentences)('has the same terms: %s', (sentence) => {
    fc.assert(
      fc.property(withLookAlikes(sentence), (written) => {
        expect(termsOf(written)).toEqual(termsOf(sentence))
      }),
      { numRuns: 300 },
    )
  })

  it.each(sentences)(
    'has its words where they stand, with invisible characters too: %s',
    (sentence) => {
      const evaded = withLookAlikes(sentence).chain(withInvisible)
      fc.assert(
        fc.property(evaded, (written) => {
          const words = tokenise(written)
          const plain = tokenise(sentence)
          expect(words.map(({ word, term }) => [word, term])).toEqual(
            plain.map(({ word, term }) => [word, term]),
          )
          for (const { start, end } of words) {
            expect(written.slice(start, end)).toMatch(/^[\p{L}\p{N}].*[\p{L}\p{N}.]$|^\p{L}$/su)
          }
        }),
        { numRuns: 200 },
      )
    },
  )
})
