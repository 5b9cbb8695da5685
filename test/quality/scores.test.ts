import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { scoresOfFigures, scoresSchema, worseThan } from '../../src/quality/scores.ts'
import { aFigure } from './written.ts'

const of = 100
const committed = { 'set.map5': { all: 0.8, aside: 0.7 } }

function worse(told: Parameters<typeof aFigure>[0]): string[] {
  return worseThan(committed, [aFigure(told)]).map(({ part, was, is }) => `${part} ${was} ${is}`)
}

describe('committed scores', () => {
  it('are numbers by the keys of figures, and nothing else', () => {
    const figures = [
      aFigure({ all: { value: 1 / 3, of } }),
      aFigure({ key: 'other', aside: { value: 0.5, of } }),
    ]
    const scores = scoresOfFigures(figures)
    expect(scores).toEqual({ 'set.map5': { all: 0.3333 }, other: { all: 0.8, aside: 0.5 } })
    expect(v.is(scoresSchema, JSON.parse(JSON.stringify(scores)))).toBe(true)
  })

  it('are never worse than the figures that they were taken from', () => {
    const value = fc.double({ min: 0, max: 1, noNaN: true })
    const better = fc.constantFrom('more' as const, 'less' as const)
    fc.assert(
      fc.property(value, value, better, (all, aside, direction) => {
        const figure = aFigure({
          all: { value: all, of },
          aside: { value: aside, of },
          better: direction,
          tolerance: 0,
        })
        expect(worseThan(scoresOfFigures([figure]), [figure])).toEqual([])
      }),
    )
  })
})

describe('a figure against its committed score', () => {
  it('may lose its tolerance, and no more', () => {
    expect(worse({ all: { value: 0.79, of } })).toEqual([])
    expect(worse({ all: { value: 0.78, of } })).toEqual(['all 0.8 0.78'])
  })

  it('may get better by any amount', () => {
    expect(worse({ all: { value: 1, of }, aside: { value: 1, of } })).toEqual([])
    expect(worse({ better: 'less', all: { value: 0, of }, aside: { value: 0, of } })).toEqual([])
  })

  it('is worse where it grows, if less is better', () => {
    expect(worse({ better: 'less', all: { value: 0.82, of } })).toEqual(['all 0.8 0.82'])
  })

  it('may lose twice its tolerance on the part that is kept aside', () => {
    expect(worse({ aside: { value: 0.68, of } })).toEqual([])
    expect(worse({ aside: { value: 0.67, of } })).toEqual(['aside 0.7 0.67'])
  })

  it('is not compared where nothing is committed', () => {
    expect(worse({ key: 'new', all: { value: 0, of } })).toEqual([])
    const onlyAll = { 'set.map5': { all: 0.8 } }
    expect(worseThan(onlyAll, [aFigure({ aside: { value: 0, of } })])).toEqual([])
  })
})
