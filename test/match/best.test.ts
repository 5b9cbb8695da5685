import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Best } from '../../src/match/best.ts'

const scores = fc.array(
  fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.constantFrom(0, 1, 2)),
)

describe('the best of some numbers', () => {
  it('are those that sorting puts first, the earlier of equals first', () => {
    fc.assert(
      fc.property(scores, fc.nat(8), (given, count) => {
        const best = new Best(count)
        for (const [id, score] of given.entries()) best.add(id, score)
        const sorted = given
          .map((score, id) => ({ id, score }))
          .sort((one, other) => other.score - one.score)
        expect(best.kept).toEqual(sorted.slice(0, count))
      }),
    )
  })

  it('have a bar that nothing is under until they are as many as wanted', () => {
    const best = new Best(2)
    best.add(0, 5)
    expect(best.bar).toBe(-Infinity)
    best.add(1, 3)
    expect(best.bar).toBe(3)
    best.add(2, 4)
    expect(best.bar).toBe(4)
  })
})
