import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldLetters } from '../../src/language/index.ts'
import { excerptOf, foundIn } from '../../src/search/excerpt.ts'
import { CaseSearch } from '../../src/search/index.ts'
import { wordsOf } from '../../src/search/words.ts'
import { anyCases } from '../pack/generated-cases.ts'

const any = { country: null, language: null, keyword: null, year: null }
const odd = fc.constantFrom(
  'constructor',
  '__proto__',
  'toString',
  'frogs',
  'größer',
  'ﷺ',
  'e\u0301',
)
const text = fc.oneof(
  fc.string({ unit: fc.constantFrom('😀', 'a '), maxLength: 400 }),

  fc.string({ unit: 'grapheme', maxLength: 400 }),
  fc.array(odd).map((all) => all.join(' ')),
)

describe('whatever the texts', () => {
  it('finds exactly the cases in which every word asked for begins a word', () => {
    fc.assert(
      fc.property(anyCases, text, (cases, words) => {
        const search = new CaseSearch()
        search.add(cases, null)
        const asked = wordsOf(words).map(({ word }) => word)
        const found = search.find({ words, filter: any, most: 100 })
        const expected = cases.filter(({ title, keywords, summary, disproof }) => {
          const all = wordsOf([title, ...keywords, ...summary, ...disproof].join(' · '))
          return asked.every((each) => all.some(({ word }) => word.startsWith(each)))
        })
        if (found.isPartial) expect(expected).toEqual([])
        else {
          const ids = found.hits.map(({ caseId }) => caseId).sort()
          expect(ids).toEqual(expected.map(({ id }) => id).sort())
        }
      }),
    )
  })

  it('the beginning of a word, however short, is the beginning of what it is folded to', () => {
    const letters = 'аоеукрсинАНТМВБЖσςΣγωPaéñÉïЙюʼ'
    const word = fc.array(fc.constantFrom(...letters), { minLength: 1, maxLength: 9 })
    fc.assert(
      fc.property(word, fc.nat(9), (all, length) => {
        const beginning = all.slice(0, length).join('')
        expect(foldLetters(all.join('')).startsWith(foldLetters(beginning))).toBe(true)
      }),
    )
  })

  it('an excerpt is a stretch of its text, and its places are whole words that were asked for', () => {
    fc.assert(
      fc.property(text, fc.array(odd, { maxLength: 3 }), (whole, asked) => {
        const folded = wordsOf(asked.join(' ')).map(({ word }) => word)
        const { text: cut, found } = excerptOf(whole, folded)
        expect(whole).toContain(cut.replace(/^…|…$/gu, ''))
        expect(cut.length).toBeLessThanOrEqual(300)
        expect([...cut].some((sign) => /\p{Cs}/u.test(sign))).toBe(false)
        for (const { start, end } of found) {
          const [word] = wordsOf(cut.slice(start, end))
          expect(folded.some((each) => word?.word.startsWith(each))).toBe(true)
        }
        expect(found).toEqual(foundIn(cut, folded))
      }),
    )
  })
})
