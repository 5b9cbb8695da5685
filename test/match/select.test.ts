import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Match } from '../../src/match/index.ts'
import { selectMatches } from '../../src/match/select.ts'

function aMatch(told: Pick<Match, 'caseId' | 'start' | 'end'> & Partial<Match>): Match {
  return {
    list: 'list',
    title: told.caseId,
    tier: 'match',
    stance: 'repeats',
    score: 0.5,
    quote: '',
    why: { claim: '', pairs: [], missing: [], cues: [] },
    ...told,
  }
}

const told = (matches: readonly Match[]) =>
  selectMatches(matches).map(({ caseId, start, end }) => `${caseId} ${start}-${end}`)

describe('of matches on the same words', () => {
  it('the surer of one case stays', () => {
    const weak = aMatch({ caseId: 'a', start: 0, end: 9, score: 0.6 })
    const strong = aMatch({ caseId: 'a', start: 5, end: 20, score: 0.9 })
    expect(told([weak, strong])).toEqual(['a 5-20'])
  })

  it('a sure one of one case stays before a possible one of a higher score', () => {
    const possible = aMatch({ caseId: 'a', start: 0, end: 9, tier: 'possible', score: 1 })
    const sure = aMatch({ caseId: 'a', start: 5, end: 20, score: 0.1 })
    expect(told([possible, sure])).toEqual(['a 5-20'])
  })

  it('five cases stay, the surest, sure or possible', () => {
    const sure = ['a', 'b', 'c', 'd', 'e'].map((caseId) => aMatch({ caseId, start: 0, end: 9 }))
    const possible = aMatch({ caseId: 'f', start: 0, end: 9, tier: 'possible', score: 0.9 })
    expect(told([possible, ...sure])).toEqual(['a 0-9', 'b 0-9', 'c 0-9', 'd 0-9', 'e 0-9'])
    expect(told([possible, ...sure.slice(0, 2)])).toEqual(['a 0-9', 'b 0-9', 'f 0-9'])
  })

  it('one of a case stays, also where it is surer elsewhere on them', () => {
    const all = [
      aMatch({ caseId: 'a', start: 0, end: 20, score: 0.9 }),
      aMatch({ caseId: 'a', start: 0, end: 9, score: 0.8 }),
      aMatch({ caseId: 'a', start: 10, end: 20, score: 0.7 }),
    ]
    expect(told(all)).toEqual(['a 0-20'])
  })
})

describe('matches on different words', () => {
  it('all stay, also of one case, in the order of the text', () => {
    const later = aMatch({ caseId: 'a', start: 9, end: 12, score: 0.9 })
    const first = aMatch({ caseId: 'a', start: 0, end: 9, tier: 'possible' })
    expect(told([later, first])).toEqual(['a 0-9', 'a 9-12'])
  })
})

describe('the selection', () => {
  const anyMatch = fc
    .record({
      caseId: fc.constantFrom(...'abcdefg'),
      start: fc.nat(30),
      length: fc.integer({ min: 1, max: 10 }),
      tier: fc.constantFrom('match' as const, 'possible' as const),
      score: fc.double({ min: 0, max: 1, noNaN: true }),
    })
    .map(({ length, ...rest }) => aMatch({ ...rest, end: rest.start + length }))

  it('is of what was found, does not depend on its order, and is final', () => {
    const matches = fc.uniqueArray(anyMatch, {
      selector: ({ start, end, tier, score }) => `${start} ${end} ${tier} ${score}`,
    })
    fc.assert(
      fc.property(matches, (found) => {
        const selected = selectMatches(found)
        expect(found).toEqual(expect.arrayContaining(selected))
        expect(selectMatches([...found].reverse())).toEqual(selected)
        expect(selectMatches(selected)).toEqual(selected)
        expect(selected.length > 0).toBe(found.length > 0)
        for (const one of selected) {
          const beside = selected.filter((other) => one.start < other.end && other.start < one.end)
          expect(beside.filter(({ caseId }) => caseId === one.caseId)).toEqual([one])
        }
      }),
    )
  })
})
