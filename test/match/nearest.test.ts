import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nearestFinder } from '../../src/match/nearest.ts'
import { claimVectors, finished, makingNearTable } from '../../src/pack/index.ts'
import type { TermRows } from '../../src/pack/term-rows.ts'
import { aMeaning, meaning } from './small-meaning.ts'

const { dimensions } = meaning
const place = fc.double({ min: -1, max: 1, noNaN: true })
const vector = fc
  .array(place, { minLength: dimensions, maxLength: dimensions })
  .filter((places) => Math.hypot(...places) > 0.1)
  .map((places) => Float32Array.from(places, (value) => value / Math.hypot(...places)))
/** A claim, by the rows of its words. */
const claim = fc.array(fc.nat(meaning.terms.length - 1), { maxLength: 4 })

function rowsFrom(claims: readonly (readonly number[])[]): TermRows {
  const starts = [0]
  for (const rows of claims) starts.push((starts.at(-1) ?? 0) + rows.length)
  return { starts: Uint32Array.from(starts), rows: Uint16Array.from(claims.flat()) }
}

function finderOver(claims: readonly (readonly number[])[], words = meaning) {
  const rows = rowsFrom(claims)
  const near = finished(makingNearTable(rows, words))
  return { near, finder: nearestFinder(near, claimVectors(near, rows, words), claims.length) }
}

/** Cosine of a claim and a text by the book. */
function exactCosine(rows: readonly number[], text: Float32Array): number {
  const sum = new Float32Array(dimensions)
  for (const row of rows) meaning.addTo(sum, row, 1)
  const product = sum.reduce((total, value, at) => total + value * (text[at] ?? 0), 0)
  return product / (Math.hypot(...sum) || 1)
}

describe('the claims nearest to a text', () => {
  it('are those of a full comparison, where fewer are known than are compared in full', () => {
    fc.assert(
      fc.property(fc.array(claim, { maxLength: 40 }), vector, fc.nat(6), (claims, text, count) => {
        const { finder } = finderOver(claims)
        const found = finder.nearest(text, count)
        const known = claims.filter((rows) => rows.length > 0)
        expect(found).toHaveLength(Math.min(count, known.length))
        const exact = known.map((rows) => exactCosine(rows, text)).sort((one, other) => other - one)
        for (const [rank, { id, score }] of found.entries()) {
          // Vectors are kept in bytes, so that a cosine is true to a hundredth.
          expect(score).toBeCloseTo(exactCosine(claims[id] ?? [], text), 1)
          expect(score).toBeCloseTo(exact[rank] ?? 2, 1)
          expect(finder.cosine(id, text)).toBe(score)
        }
      }),
    )
  })

  it('are found among many that are sorted to points, whatever was asked before', () => {
    const [toads = 0, newts = 0, herons = 0] = ['toad', 'newt', 'heron'].map(meaning.rowOf, meaning)
    const claims = Array.from({ length: 3_000 }, (_, at) => [at % 2 === 0 ? toads : newts])
    const { near, finder } = finderOver([...claims, [herons], ...claims])
    expect(near.starts.length).toBeGreaterThan(2)
    const text = new Float32Array(dimensions)
    meaning.addTo(text, herons, 1)
    for (let time = 0; time < 2; time += 1) {
      expect(finder.nearest(text, 1)[0]?.id).toBe(claims.length)
      finder.nearest(
        text.map((value) => -value),
        1,
      )
    }
  })

  it('are none among none, and none that have no known word', () => {
    const words = aMeaning({ frogs: '++++++++' })
    const text = new Float32Array(dimensions).fill(0.3)
    expect(finderOver([], words).finder.nearest(text, 3)).toEqual([])
    const { finder } = finderOver([[], [0]], words)
    expect(finder.nearest(text, 3).map(({ id }) => id)).toEqual([1])
    expect(finder.cosine(0, text)).toBe(0)
  })
})
