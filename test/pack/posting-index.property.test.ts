import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { encodePostings, postingIndex } from '../../src/pack/posting-index.ts'
import { exportIndex, importIndex } from '../../src/pack/term-index.ts'

/** Terms as the encoder gives them: without white space. */
const term = fc.constantFrom(
  'frog',
  'жаба',
  'constructor',
  '__proto__',
  'hasownproperty',
  'mi6',
  'é',
)
const claims = fc.array(fc.array(term, { maxLength: 6 }), { maxLength: 40 })

describe('postings', () => {
  it('find the claims that FlexSearch finds', () => {
    fc.assert(
      fc.property(claims, term, (lists, asked) => {
        const plain = postingIndex(encodePostings(lists), lists.length)
        const flexible = importIndex(exportIndex(lists), lists.length)
        expect([...Array.from(plain.claimsWith(asked))]).toEqual(
          Array.from(flexible.claimsWith(asked)),
        )
      }),
    )
  })

  it('are the same bytes in whatever order the terms of a claim come', () => {
    fc.assert(
      fc.property(claims, (lists) => {
        const turned = lists.map((terms) => [...terms].reverse())
        expect(encodePostings(turned)).toEqual(encodePostings(lists))
      }),
    )
  })

  it('reach over many claims', () => {
    const lists = Array.from({ length: 70_000 }, (_, at) =>
      at % 33_000 === 0 ? ['far'] : ['near'],
    )
    const index = postingIndex(encodePostings(lists), lists.length)
    expect(Array.from(index.claimsWith('far'))).toEqual([0, 33_000, 66_000])
    expect(index.claimsWith('near')).toHaveLength(70_000 - 3)
    expect(index.claimsWith('nowhere')).toHaveLength(0)
  })

  it('never give a claim beyond those that there are', () => {
    const index = postingIndex(encodePostings([['frog'], ['frog'], ['frog']]), 2)
    expect(Array.from(index.claimsWith('frog'))).toEqual([0, 1])
  })

  it('are refused where they are cut off or belong to other terms', () => {
    const parts = encodePostings([['frog', 'newt'], ['frog']])
    const other = encodePostings([['frog']])
    for (let length = 0; length < parts.postings.length; length += 1) {
      const cut = { ...parts, postings: parts.postings.slice(0, length) }
      expect(() => postingIndex(cut, 2)).toThrow(RangeError)
    }
    expect(() => postingIndex({ ...parts, terms: other.terms }, 2)).toThrow(RangeError)
  })
})
