import { findersOf } from '../../src/match/candidates.ts'
import { type KnownClaim, knownClaims } from '../../src/match/claims.ts'
import { aCase } from '../pack/generated-cases.ts'
import { claimsIn, packOf } from '../pack/opened.ts'
import { meaning } from './small-meaning.ts'

/** The cases of a small pack in which every stage can be followed by hand. */
export const smallCases = [
  aCase({
    id: 'frogs',
    title: 'Green frogs secretly rule the senate of Utopia',
    summary: [
      'Every bench of the marble house was bought with golden flies by Minister Croak.',
      'The frogs like the bench of the senate. Nothing is done there without golden flies.',
    ],
  }),
  aCase({ id: 'toads', title: 'Brown toads never guarded the senate of Utopia' }),
  aCase({ id: 'newts', title: 'Utopia hides seven spotted newts under bridges' }),
]
export const smallPack = packOf(smallCases)

export const claimAt = knownClaims(smallPack, meaning, true)
export const finders = findersOf(smallPack, meaning)

/** The number of the claim that begins so. */
export function numberOf(opening: string): number {
  const number = claimsIn(smallPack).findIndex(({ text }) => text.startsWith(opening))
  if (number < 0) throw new Error(`no claim begins with "${opening}"`)
  return number
}

export function claimBeginning(opening: string): KnownClaim {
  const claim = claimAt(numberOf(opening))
  if (claim === undefined) throw new Error(`"${opening}" is not known`)
  return claim
}

/** The first two words of claims, by their numbers. */
export function openingsOf(claims: readonly number[]): string[] {
  return claims.map(
    (claim) => smallPack.claims.at(claim)?.text.split(' ').slice(0, 2).join(' ') ?? '',
  )
}
