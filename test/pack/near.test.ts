import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  claimVectors,
  decodeVectors,
  encodeVectors,
  vectorLength,
} from '../../src/pack/claim-vectors.ts'
import {
  compilePack,
  finished,
  makingNearTable,
  openPack,
  termRows,
  termRowsOfTexts,
} from '../../src/pack/index.ts'
import { decodeNear, encodeNear } from '../../src/pack/near.ts'
import { meaning } from '../match/small-meaning.ts'
import { aCase } from './generated-cases.ts'

const animals = ['frogs', 'toads', 'newts', 'herons']
const deeds = ['rule', 'attacked', 'defended']
/** More cases than FlexSearch keeps the terms of, some of them without a known word. */
const cases = Array.from({ length: 2_400 }, (_, at) =>
  aCase({
    id: `case-${at}`,
    title:
      at % 100 === 7
        ? `Ostriches n${at} unheard`
        : `Quiet ${animals[at % 4]} ${deeds[at % 3]} pond n${at}`,
  }),
)
const compiled = compilePack(cases, meaning)
const opened = openPack(compiled.bytes)
if (!opened.ok) throw new Error(opened.reason)
const { pack } = opened
const rows = termRows(pack.index, pack.claims.length, meaning)
const near = finished(makingNearTable(rows, meaning))

describe('a large list that is compiled with word vectors', () => {
  it('says with which, and has its claims sorted by meaning', () => {
    expect(pack.header.wordsVersion).toBe(meaning.version)
    expect(pack.near).toEqual(near)
    expect(near.starts.length).toBeGreaterThan(2)
  })

  it('holds each claim with a known word once, next to others that say the like', () => {
    const members = [...near.members]
    expect(new Set(members).size).toBe(members.length)
    expect(members).toHaveLength(2_400 - 24)
    const pointOf = (claim: number) => {
      const place = members.indexOf(claim)
      return near.starts.findLastIndex((start) => start <= place)
    }
    expect(pointOf(0)).toBe(pointOf(12))
    expect(pointOf(0)).not.toBe(pointOf(3))
  })

  it('is the same without word vectors, but for what follows from them', () => {
    const plain = openPack(compilePack(cases).bytes)
    if (!plain.ok) throw new Error(plain.reason)
    expect(plain.pack).toMatchObject({ near: null, vectors: null, header: { wordsVersion: null } })
    expect(plain.pack.claims).toEqual(pack.claims)
  })
})

describe('the rows of the words of claims', () => {
  it('are the same from their texts as from the index', () => {
    expect(termRowsOfTexts(pack.claims, meaning)).toEqual(rows)
  })
})

describe('the table of where claims lie', () => {
  const encoded = encodeNear(near)

  it('comes back as it was', () => {
    expect(decodeNear(encoded, cases.length)).toEqual(near)
  })

  it('is refused at whatever place it is cut off, with more, and for fewer claims', () => {
    fc.assert(
      fc.property(fc.nat(encoded.length - 1), (length) => {
        expect(() => decodeNear(encoded.slice(0, length), cases.length)).toThrow(RangeError)
      }),
    )
    expect(() => decodeNear(Uint8Array.of(...encoded, 0), cases.length)).toThrow(RangeError)
    expect(() => decodeNear(encoded, 10)).toThrow(RangeError)
  })
})

describe('the vectors of claims', () => {
  const told = claimVectors(near, rows, meaning)

  it('have about one length, and their own signs', () => {
    const { dimensions } = meaning
    for (let member = 0; member < near.members.length; member += 100) {
      const vector = told.vectors.subarray(member * dimensions, (member + 1) * dimensions)
      expect(Math.abs(Math.hypot(...vector) - vectorLength)).toBeLessThan(2)
      const first = told.signs[member * 2] ?? 0
      for (const [place, value] of vector.entries()) {
        if (value !== 0) expect(((first >>> place) & 1) === 1).toBe(value > 0)
      }
    }
  })

  it('come back as they were, wherever in a buffer they stand', () => {
    const bytes = encodeVectors(told)
    for (const before of [0, 1, 4]) {
      const larger = new Uint8Array(bytes.length + before)
      larger.set(bytes, before)
      expect(decodeVectors(larger.subarray(before), near)).toEqual(told)
    }
    expect(() => decodeVectors(bytes.slice(1), near)).toThrow(RangeError)
  })
})
