import { describe, expect, it } from 'vitest'
import { caseId, matcher } from './seeds-matcher.ts'

const donbas =
  'Ukraine continues to stack military equipment near contact lines in the Donbas region.'

describe('examining a text', () => {
  it('finds what matching finds, and says as surely', () => {
    const [nearest] = matcher.examine(donbas)
    const [match] = matcher.match(donbas)
    expect(nearest).toEqual({ nearness: 'match', match })
  })

  it('shows what merely comes near, with what answers and what is missing', () => {
    const text = 'The unrest in Kazakhstan was discussed in the senate on Monday evening.'
    expect(matcher.match(text)).toEqual([])
    const near = matcher.examine(text)
    expect(near.map(({ match }) => match.title)).toContain(
      'Unrest in Kazakhstan is a conspiracy orchestrated from abroad',
    )
    for (const { nearness, match } of near) {
      expect(nearness).toBe('near')
      expect(match.why.pairs.length).toBeGreaterThanOrEqual(1)
      expect(text.slice(match.start, match.end)).toBe(match.quote)
      for (const { start, end } of match.why.missing)
        expect(match.why.claim.slice(start, end)).not.toBe('')
    }
  })

  it('has each case once, at its nearest passage, and the nearest first', () => {
    const text = `The army has some equipment in Ukraine. ${donbas} Nobody saw it.`
    const near = matcher.examine(text)
    const ids = near.map(({ match }) => match.caseId)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids[0]).toBe(caseId('donbas'))
    expect(near[0]?.match.quote).toContain('continues to stack')
    const order = near.map(({ nearness }) => ['match', 'possible', 'near'].indexOf(nearness))
    expect(order).toEqual([...order].sort())
  })

  it('finds nothing in nothing, and nothing on another subject', () => {
    expect(matcher.examine('')).toEqual([])
    expect(matcher.examine('Two cups of flour, one egg and a little butter.')).toEqual([])
  })
})
