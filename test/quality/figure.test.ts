import { describe, expect, it } from 'vitest'
import { isReached, Tally } from '../../src/quality/figure.ts'
import { aFigure } from './written.ts'

function tallyOf(rows: readonly [number | boolean, boolean][]): Tally {
  const tally = new Tally()
  for (const [score, isAside] of rows) tally.add(score, isAside)
  return tally
}

describe('a tally', () => {
  it('takes the mean of all rows, and of those kept aside', () => {
    const { all, aside } = tallyOf([
      [true, false],
      [0.5, true],
      [false, true],
    ]).as(aFigure({ unit: 'share' }))
    expect({ all, aside }).toEqual({ all: { value: 0.5, of: 3 }, aside: { value: 0.25, of: 2 } })
  })

  it('counts where a count is asked for, and knows no kept-aside part without rows in it', () => {
    const { all, aside } = tallyOf([
      [true, false],
      [true, false],
      [false, false],
    ]).as(aFigure({ unit: 'count' }))
    expect({ all, aside }).toEqual({ all: { value: 2, of: 3 }, aside: null })
  })

  it('of nothing is 0', () => {
    expect(new Tally().as(aFigure()).all).toEqual({ value: 0, of: 0 })
  })
})

describe('a goal', () => {
  it('is reached by the kept-aside part, where there is one', () => {
    const well = { value: 0.95, of: 9 }
    const badly = { value: 0.5, of: 9 }
    expect(isReached(aFigure({ all: well, aside: badly }))).toBe(false)
    expect(isReached(aFigure({ all: badly, aside: well }))).toBe(true)
    expect(isReached(aFigure({ all: well }))).toBe(true)
    expect(isReached(aFigure({ all: well, goal: { atMost: 0.9 } }))).toBe(false)
    expect(isReached(aFigure({ goal: null }))).toBeNull()
  })
})
