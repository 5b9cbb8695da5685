import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  decodeWordVectors,
  encodeWordVectors,
  type UnversionedVectors,
} from '../../src/meaning/index.ts'

const term = fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => !text.includes('\n'))

/** Word vectors of any size, rarity in the steps that are stored. */
const anyWords: fc.Arbitrary<UnversionedVectors> = fc
  .tuple(fc.array(term, { minLength: 1, maxLength: 12 }), fc.integer({ min: 1, max: 9 }))
  .chain(([terms, dimensions]) => {
    const rows = { minLength: terms.length, maxLength: terms.length }
    const places = { minLength: terms.length * dimensions, maxLength: terms.length * dimensions }
    return fc.record({
      terms: fc.constant(terms),
      dimensions: fc.constant(dimensions),
      directions: fc.int8Array(places),
      lengths: fc.float32Array({ ...rows, noNaN: true }),
      rarity: fc
        .array(fc.integer({ min: 0, max: 240 }), rows)
        .map((steps) => Float32Array.from(steps, (step) => step / 20)),
    })
  })

const frogs: UnversionedVectors = {
  terms: ['frog', 'жаба'],
  dimensions: 3,
  directions: Int8Array.of(127, -127, 0, 1, 2, -128),
  lengths: Float32Array.of(0.5, 2),
  rarity: Float32Array.of(3.55, 12),
}
const encoded = encodeWordVectors(frogs)
const lineEnd = encoded.indexOf(10) + 1

/** The encoded frogs with another first line. */
function withHeader(change: (header: Record<string, unknown>) => Record<string, unknown>) {
  const header = JSON.parse(new TextDecoder().decode(encoded.subarray(0, lineEnd)))
  const line = new TextEncoder().encode(`${JSON.stringify(change(header))}\n`)
  return Uint8Array.from([...line, ...encoded.subarray(lineEnd)])
}

describe('word vectors as bytes', () => {
  it('are read as they were written', () => {
    fc.assert(
      fc.property(anyWords, (words) => {
        expect(decodeWordVectors(encodeWordVectors(words))).toMatchObject(words)
      }),
    )
  })

  it('are read as they were written wherever in a buffer they stand', () => {
    fc.assert(
      fc.property(anyWords, fc.integer({ min: 1, max: 9 }), (words, before) => {
        const bytes = encodeWordVectors(words)
        const larger = new Uint8Array(before + bytes.length + 3).fill(10)
        larger.set(bytes, before)
        const view = larger.subarray(before, before + bytes.length)
        expect(decodeWordVectors(view)).toMatchObject(words)
      }),
    )
  })

  it('find every term in its first row, and no other term', () => {
    fc.assert(
      fc.property(anyWords, term, (words, other) => {
        const { rowOf } = decodeWordVectors(encodeWordVectors(words))
        for (const one of [...words.terms, other]) expect(rowOf(one)).toBe(words.terms.indexOf(one))
      }),
    )
  })

  it('keep rarity to a twentieth, and no more of it than fits a byte', () => {
    const rarity = Float32Array.of(3.561, 99)
    const [one = 0, other = 0] = decodeWordVectors(encodeWordVectors({ ...frogs, rarity })).rarity
    expect(one).toBeCloseTo(3.55, 5)
    expect(other).toBe(12.75)
  })
})

describe('bytes that are refused', () => {
  it('are those that are cut off, wherever, or go on', () => {
    for (let length = 0; length < encoded.length; length += 1) {
      const reason = length < lineEnd ? 'these are no word vectors' : 'the word vectors are cut off'
      expect(() => decodeWordVectors(encoded.slice(0, length))).toThrow(reason)
    }
    const longer = Uint8Array.from([...encoded, 0])
    expect(() => decodeWordVectors(longer)).toThrow('the word vectors are cut off')
  })

  it.each<[string, Uint8Array]>([
    ['of another version', withHeader((header) => ({ ...header, formatVersion: 1 }))],
    ['of another format', withHeader((header) => ({ ...header, magic: 'disproof-pack' }))],
    ['without a count', withHeader(({ terms, ...header }) => header)],
    ['of no dimension', withHeader((header) => ({ ...header, dimensions: 0 }))],
    ['of another count', withHeader((header) => ({ ...header, terms: 3 }))],
    ['with a first line that is no JSON', new TextEncoder().encode('frogs\n')],
  ])('are those %s', (_, bytes) => {
    expect(() => decodeWordVectors(bytes)).toThrow()
  })
})
