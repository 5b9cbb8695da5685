import { describe, expect, it } from 'vitest'
import { tokenise } from '../../src/language/index.ts'
import { compare } from '../../src/match/compare.ts'
import { claimBeginning, wordsOf } from './frogs.ts'

const frogs = claimBeginning('Green frogs')

function compared(text: string, least = 0) {
  const comparison = compare(tokenise(text), frogs, least)
  if (comparison === null) throw new Error('too far apart to be compared')
  const { coverage, phrasing, run } = comparison
  return { coverage, phrasing, run, quoted: wordsOf(text, run.page, run.page + run.length - 1) }
}

describe('a passage compared with a claim', () => {
  it('that is the claim covers all of it, in its phrasing, in one run', () => {
    const { coverage, phrasing, run, quoted } = compared(
      'Well, GREEN frogs secretly rule the senate of Utopia!',
    )
    expect(coverage).toBeCloseTo(1)
    expect(phrasing).toBe(1)
    expect(run.weight).toBeCloseTo(1)
    expect(quoted).toBe('GREEN frogs secretly rule the senate of Utopia')
  })

  it('in another order covers it without its phrasing', () => {
    const { coverage, phrasing, run } = compared(
      'Utopia has a senate which frogs rule; they are secretly green',
    )
    expect(coverage).toBeCloseTo(1)
    expect(phrasing).toBeLessThan(0.5)
    expect(run.length).toBe(0)
  })

  it('counts a repeated word once', () => {
    const once = compared('The frogs are here')
    const often = compared('The frogs, the frogs, the frogs, the frogs are here')
    expect(often.coverage).toBe(once.coverage)
  })

  it('has the heaviest run word for word, little words included', () => {
    const { run, quoted } = compared(
      'The senate of Utopia knows: frogs secretly rule the senate of men',
    )
    expect(quoted).toBe('frogs secretly rule the senate of')
    expect(run).toMatchObject({ length: 6, terms: 4, plainTerms: 4 })
  })

  it('that shares nothing is not compared', () => {
    expect(compare(tokenise('Herons fly south'), frogs, 0.1)).toBeNull()
    expect(compare([], frogs, 0.1)).toBeNull()
  })

  it('that shares less than is asked for is not compared', () => {
    const tokens = tokenise('frogs in Utopia')
    expect(compare(tokens, frogs, 0.9)).toBeNull()
    expect(compare(tokens, frogs, 0.1)).not.toBeNull()
  })
})
