import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nearestFinder } from '../../src/match/nearest.ts'
import { aMeaning, meaning } from './small-meaning.ts'

const { dimensions } = meaning
const place = fc.double({ min: -1, max: 1, noNaN: true })
const vector = fc.array(place, { minLength: dimensions, maxLength: dimensions })

function dot(one: readonly number[], other: readonly number[]): number {
  return one.reduce((sum, value, at) => sum + value * (other[at] ?? 0), 0)
}

describe('the claims nearest to a text', () => {
  it('are those of a full comparison, where fewer are known than are compared in full', () => {
    fc.assert(
      fc.property(fc.array(vector, { maxLength: 40 }), vector, fc.nat(6), (claims, text, count) => {
        const finder = nearestFinder(Float32Array.from(claims.flat()), meaning)
        const wanted = Float32Array.from(text)
        const all = claims
          .map((_, id) => ({ id, score: finder.cosine(id, wanted) }))
          .sort((one, other) => other.score - one.score)
        expect(finder.nearest(wanted, count)).toEqual(all.slice(0, count))
        for (const { id, score } of all) expect(score).toBeCloseTo(dot(claims[id] ?? [], text), 4)
      }),
    )
  })

  it('are found among many by their signs, whatever was asked before', () => {
    const far = Array.from({ length: 2_000 }, () => [-1, 1, -1, 1, -1, 1, -1, 1])
    const near = [1, 1, 1, 1, 1, 1, 1, 0.5]
    const finder = nearestFinder(Float32Array.from([...far, near, ...far].flat()), meaning)
    for (let time = 0; time < 2; time += 1) {
      expect(finder.nearest(new Float32Array(dimensions).fill(1), 1)).toEqual([
        { id: far.length, score: 7.5 },
      ])
      finder.nearest(new Float32Array(dimensions).fill(-1), 1)
    }
  })

  it('are none among none', () => {
    const finder = nearestFinder(new Float32Array(0), aMeaning({ frogs: '++++++++' }))
    expect(finder.nearest(new Float32Array(dimensions), 3)).toEqual([])
  })
})
