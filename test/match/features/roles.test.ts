import { describe, expect, it } from 'vitest'
import { featuresOf } from '../small-meaning.ts'

const claim = 'The Herons attacked the Otters'

/** What the roles of a page are: those that agree, those that conflict, and names of each. */
function rolesOf(page: string): number[] {
  const feature = featuresOf(claim, page)
  return ['roleAgree', 'roleConflict', 'nameRoleAgree', 'nameRoleConflict'].map(feature)
}

describe('who does what to whom', () => {
  it.each([
    'The Herons attacked the Otters',
    'The Otters were attacked by the Herons',
    'The Otters, attacked by Herons',
    'The Herons assault the Otters',
  ])('is as in the claim: %s', (page) => {
    expect(rolesOf(page)).toEqual([2, 0, 2, 0])
  })

  it.each([
    'The Otters attacked the Herons',
    'The Herons were attacked by the Otters',
    'The Otters strike the Herons',
  ])('is turned round: %s', (page) => {
    expect(rolesOf(page)).toEqual([0, 2, 0, 2])
  })

  it('is not told where the predicate is another', () => {
    expect(rolesOf('The Otters met the Herons')).toEqual([0, 0, 0, 0])
  })

  it('is the same from a passive claim', () => {
    const feature = featuresOf('The Otters were attacked by the Herons', claim)
    expect([feature('nameRoleAgree'), feature('nameRoleConflict')]).toEqual([2, 0])
  })
})

describe('the one who does it', () => {
  const replaced = (page: string) => featuresOf(claim, page)('agentReplaced')

  it('is replaced where another name stands in the place', () => {
    expect(replaced('The Storks attacked the Otters')).toBe(1)
  })

  it('is not where it is the same, or where nobody is named', () => {
    expect(replaced('The Herons attacked the Otters')).toBe(0)
    expect(replaced('They attacked the Otters')).toBe(0)
  })
})
