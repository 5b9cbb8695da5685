import type { Meaning } from '../meaning/index.ts'
import type { Pack } from '../pack/index.ts'
import { type Finders, findersOf } from './candidates.ts'
import { type KnownClaim, knownClaims } from './claims.ts'

/** An opened pack and the name by which its matches tell it from others. */
export interface MatchedList {
  readonly id: string
  readonly pack: Pack
}

/** A list as it is asked. What that needs is prepared when it first comes up. */
export interface AskedList extends MatchedList {
  /** Claims of the lists before: the claims of all lists are numbered through. */
  readonly firstClaim: number
  /** A claim by its number within this list. */
  readonly claimAt: (claim: number) => KnownClaim | undefined
  readonly finders: () => Finders
}

/** Prepares lists for being asked. */
export function askedLists(lists: readonly MatchedList[], meaning: Meaning): AskedList[] {
  let firstClaim = 0
  return lists.map(({ id, pack }) => {
    let prepared: Finders | null = null
    const finders = () => {
      prepared ??= findersOf(pack, meaning)
      return prepared
    }
    const list = { id, pack, firstClaim, claimAt: knownClaims(pack, meaning), finders }
    firstClaim += pack.claims.length
    return list
  })
}
