import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ByteReader, startsOf } from '../../src/pack/byte-reader.ts'
import { ByteWriter } from '../../src/pack/byte-writer.ts'
import { encodeTexts, TextTable } from '../../src/pack/text-table.ts'
import { Vocabulary } from '../../src/pack/vocabulary.ts'

const number = fc.nat(2 ** 32 - 1)
const text = fc.string({ unit: 'binary' })

describe('numbers as bytes', () => {
  it('come back as they were, and nothing after them', () => {
    fc.assert(
      fc.property(fc.array(number), fc.uint8Array(), (numbers, behind) => {
        const writer = new ByteWriter()
        for (const each of numbers) writer.varint(each)
        writer.append(behind)
        const reader = new ByteReader(writer.bytes())
        expect([...reader.varints(numbers.length)]).toEqual(numbers)
        expect([...reader.rest()]).toEqual([...behind])
        expect(reader.isAtEnd).toBe(true)
        expect(() => reader.varint()).toThrow(RangeError)
      }),
    )
  })

  it('take a byte for each seven bits', () => {
    for (const [value, length] of [
      [0, 1],
      [127, 1],
      [128, 2],
      [16_383, 2],
      [2 ** 32 - 1, 5],
    ] as const) {
      const writer = new ByteWriter()
      writer.varint(value)
      expect(writer.length).toBe(length)
    }
  })

  it('are refused where their count is more than the bytes can hold', () => {
    expect(() => new ByteReader(new Uint8Array(9)).varints(4_000_000_000)).toThrow(RangeError)
    expect(() => new ByteReader(new Uint8Array(9)).take(10)).toThrow(RangeError)
    expect(() => new ByteReader(new Uint8Array(9).fill(255)).varint()).toThrow('too long')
  })

  it('add up to where each stretch begins', () => {
    expect([...startsOf([3, 0, 2])]).toEqual([0, 3, 3, 5])
  })
})

describe('a table of texts', () => {
  it('gives each text by its place, and its place by the text', () => {
    fc.assert(
      fc.property(fc.array(text), (texts) => {
        const table = new TextTable(encodeTexts(texts))
        expect(table.length).toBe(texts.length)
        expect(texts.map((_, place) => table.at(place))).toEqual(texts)
        for (const each of texts) expect(table.indexOf(each)).toBe(texts.indexOf(each))
        expect(table.at(texts.length)).toBe('')
        expect(table.indexOf('not among them, for it is long')).toBe(-1)
      }),
    )
  })

  it('is refused at whatever place it is cut off, and with something behind its end', () => {
    const encoded = encodeTexts(['frogs', 'жаба', ''])
    for (let length = 0; length < encoded.length; length += 1) {
      expect(() => new TextTable(encoded.slice(0, length))).toThrow(RangeError)
    }
    expect(() => new TextTable(Uint8Array.of(...encoded, 1))).toThrow(RangeError)
  })
})

describe('a vocabulary', () => {
  it('numbers every term and no other', () => {
    fc.assert(
      fc.property(fc.uniqueArray(text), fc.array(text), (terms, others) => {
        const vocabulary = new Vocabulary(new TextTable(encodeTexts(terms)))
        expect(vocabulary.size).toBe(terms.length)
        for (const each of [...terms, ...others]) {
          expect(vocabulary.numberOf(each)).toBe(terms.indexOf(each))
        }
      }),
    )
  })
})
