import { describe, expect, it } from 'vitest'
import { termsOf } from '../../src/language/index.ts'
import { lexicalFinder } from '../../src/match/lexical.ts'
import type { Pack } from '../../src/pack/index.ts'
import { aCase } from '../pack/generated-cases.ts'
import { packOf } from '../pack/opened.ts'
import { numberOf, smallPack } from './small-pack.ts'

const over = (pack: Pack) => lexicalFinder(pack)
const finder = over(smallPack)
const terms = (text: string) => new Set(termsOf(text))
const ids = (found: readonly { readonly id: number }[]) => found.map(({ id }) => id)

describe('claims found by their words', () => {
  it('are those that share rarer terms, first', () => {
    const found = finder.claims(terms('newts and the senate of Utopia'), 9)
    expect(ids(found)[0]).toBe(numberOf('Utopia hides'))
    const byOne = (word: string) => finder.claims(terms(word), 1)[0]?.score ?? 0
    expect(byOne('newts')).toBeGreaterThan(byOne('senate'))
  })

  it('share something, and are as many as asked for at most', () => {
    expect(finder.claims(terms('herons'), 9)).toEqual([])
    expect(finder.claims(terms('senate'), 9)).toHaveLength(3)
    expect(finder.claims(terms('senate'), 1)).toHaveLength(1)
    expect(finder.claims(new Set(), 9)).toEqual([])
  })

  it('are counted anew for each text', () => {
    const first = finder.claims(terms('frogs'), 9)
    finder.cases(terms('frogs and newts of Utopia'), 9)
    expect(finder.claims(terms('frogs'), 9)).toEqual(first)
  })
})

describe('cases found by their words', () => {
  it('count a term once, however many of their claims have it', () => {
    const once = packOf([
      aCase({ id: 'a', title: 'Seven newts hide here', summary: ['Ponds of Utopia stay deep.'] }),
      aCase({ id: 'b', title: 'Brown toads sleep' }),
    ])
    const often = packOf([
      aCase({ id: 'a', title: 'Seven newts hide here', summary: ['Newts of Utopia stay deep.'] }),
      aCase({ id: 'b', title: 'Brown toads sleep' }),
    ])
    const score = (pack: Pack) => over(pack).cases(terms('newts'), 1)[0]?.score ?? 0
    // A term of more claims is less rare; counted twice, it would be worth more.
    expect(score(often)).toBeGreaterThan(0)
    expect(score(often)).toBeLessThan(score(once))
  })

  it('add up the terms of different claims', () => {
    const found = finder.cases(terms('green frogs and Minister Croak'), 9)
    expect(ids(found)).toEqual([0])
    const part = finder.cases(terms('green frogs'), 9)[0]?.score ?? Infinity
    expect(found[0]?.score).toBeGreaterThan(part)
  })
})

describe('in a large pack', () => {
  const many = packOf(
    Array.from({ length: 600 }, (_, at) =>
      aCase({ id: `c${at}`, title: `Utopia hides ${at === 7 ? 'seven newts' : `number n${at}`}` }),
    ),
  )

  it('a term that nearly all claims have finds none of them, but still the case', () => {
    const large = over(many)
    expect(large.claims(terms('Utopia'), 9)).toEqual([])
    expect(ids(large.claims(terms('Utopia newts'), 9))).toEqual([7])
    expect(large.cases(terms('Utopia'), 9)).toHaveLength(9)
  })
})
