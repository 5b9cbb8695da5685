import { isKnownName } from '../language/index.ts'
import { isSameName, nameKey } from '../languages/index.ts'
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

/** The sound of a word that may be a name, where the other text writes names otherwise. */
function soundOf(reading: Reading, at: number): string | null {
  if (reading.sounds !== null) return reading.sounds[at] ?? null
  const token = reading.tokens[reading.places[at] as number]
  // A name that begins a claim is not known by its capital, but no news know it.
  const isUnknown = reading.isName[at] === 1 || (reading.rows[at] as number) < 0
  return token === undefined || !isUnknown || isKnownName(token.term ?? '')
    ? null
    : nameKey(token.word)
}

/** Whether two names of texts in two languages sound alike. */
function haveOneSound(claim: Reading, i: number, page: Reading, j: number): boolean {
  if (claim.sounds === null && page.sounds === null) return false
  const theirs = soundOf(page, j)
  const ours = theirs === null ? null : soundOf(claim, i)
  return ours !== null && theirs !== null && isSameName(ours, theirs)
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
  if (haveOneSound(claim, i, page, j)) return relations.same
  if (claim.isName[i] === 1 && page.isName[j] === 1) {
    if (meaning.isPart(term, other) || meaning.isPart(other, term)) return relations.part
  }
  return relations.none
}
