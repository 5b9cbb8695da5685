import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { averagePrecision, meanOf, scoresOf } from '../../src/quality/ranking-scores.ts'

const set = (...ids: string[]) => new Set(ids)

describe('average precision at 5', () => {
  it.each([
    ['one right answer, first', ['a', 'x'], set('a'), 1],
    ['one right answer, third', ['x', 'y', 'a'], set('a'), 1 / 3],
    ['one right answer, sixth', ['u', 'v', 'w', 'x', 'y', 'a'], set('a'), 0],
    ['two right answers, first and third', ['a', 'x', 'b'], set('a', 'b'), (1 + 2 / 3) / 2],
    ['two right answers, one of them nowhere', ['a', 'x'], set('a', 'b'), 1 / 2],
    ['seven right answers, the first five of them first', [...'abcde'], set(...'abcdefg'), 1],
    ['nothing found', [], set('a'), 0],
    ['nothing to be found', ['a'], set(), 0],
  ])('%s', (_, ranking, relevant, expected) => {
    expect(averagePrecision(ranking, relevant, 5)).toBeCloseTo(expected, 10)
  })

  const ids = fc.uniqueArray(fc.constantFrom(...'abcdefghijkl'), { maxLength: 12 })

  it('lies between 0 and 1, is 1 for the right answers first, and sees only five', () => {
    fc.assert(
      fc.property(ids, ids, (ranking, right) => {
        const relevant = new Set(right)
        const score = averagePrecision(ranking, relevant, 5)
        expect(score).toBeGreaterThanOrEqual(0)
        expect(score).toBeLessThanOrEqual(1)
        expect(averagePrecision(ranking.slice(0, 5), relevant, 5)).toBe(score)
        if (right.length > 0) {
          const others = ranking.filter((id) => !relevant.has(id))
          expect(averagePrecision([...right, ...others], relevant, 5)).toBeCloseTo(1, 10)
        }
      }),
    )
  })

  it('never falls where a right answer moves one place up', () => {
    fc.assert(
      fc.property(ids, ids, fc.nat(10), (ranking, right, at) => {
        const relevant = new Set(right)
        const [before, after] = [ranking[at], ranking[at + 1]]
        if (before === undefined || after === undefined) return
        if (relevant.has(before) || !relevant.has(after)) return
        const moved = [...ranking.slice(0, at), after, before, ...ranking.slice(at + 2)]
        expect(averagePrecision(moved, relevant, 5)).toBeGreaterThanOrEqual(
          averagePrecision(ranking, relevant, 5),
        )
      }),
    )
  })
})

describe('the other scores of a ranking', () => {
  it('are of the first right answer, and of the first twenty', () => {
    const ranking = ['x', 'a', ...Array.from({ length: 18 }, (_, n) => `other-${n}`), 'b']
    const { p1, reciprocalRank, recall20 } = scoresOf(ranking, set('a', 'b'))
    expect({ p1, reciprocalRank, recall20 }).toEqual({ p1: 0, reciprocalRank: 0.5, recall20: 0.5 })
  })

  it('are 0 where nothing right was found', () => {
    const none = { ap5: 0, p1: 0, reciprocalRank: 0, recall20: 0 }
    expect(scoresOf(['x'], set('a'))).toEqual(none)
  })
})

it('a mean of nothing is 0', () => {
  expect([meanOf([]), meanOf([1, 2])]).toEqual([0, 1.5])
})
