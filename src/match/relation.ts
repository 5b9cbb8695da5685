import type { Meaning } from '../meaning/index.ts'
import type { Reading } from './reading.ts'

/** What a word of a passage is to one of a claim, as far as words and names tell it. */
export const relations = { none: 0, same: 1, sense: 2, part: 3, opposed: 4 } as const
export type Relation = (typeof relations)[keyof typeof relations]
export const relationCount = Object.keys(relations).length

function shareSense(one: readonly number[], other: readonly number[]): boolean {
  for (const sense of one) if (other.includes(sense)) return true
  return false
}

function oppose(one: readonly number[], other: readonly number[], meaning: Meaning): boolean {
  for (const sense of one) {
    for (const against of other) if (meaning.areOpposed(sense, against)) return true
  }
  return false
}

/** What word `j` of the passage is to word `i` of the claim. */
export function relationOf(
  claim: Reading,
  i: number,
  page: Reading,
  j: number,
  meaning: Meaning,
): Relation {
  const term = claim.terms[i] as string
  const other = page.terms[j] as string
  if (term === other) return relations.same
  if (page.also?.[j]?.includes(term) || claim.also?.[i]?.includes(other)) return relations.sense
  const senses = claim.senses[i] as readonly number[]
  const theirs = page.senses[j] as readonly number[]
  if (senses.length > 0 && theirs.length > 0) {
    if (oppose(senses, theirs, meaning)) return relations.opposed
    if (shareSense(senses, theirs)) return relations.sense
  }
  if (claim.isName[i] === 1 && page.isName[j] === 1) {
    if (meaning.isPart(term, other) || meaning.isPart(other, term)) return relations.part
  }
  return relations.none
}
