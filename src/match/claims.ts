import { tokenise } from '../language/index.ts'
import type { Meaning } from '../meaning/index.ts'
import { isGeneric, type Pack } from '../pack/index.ts'
import type { ClaimReading } from './features/index.ts'
import { read } from './reading.ts'

/** A claim of a pack, ready to be compared. */
export interface KnownClaim extends ClaimReading {
  readonly text: string
  /** Place of the claim's case in the pack. */
  readonly case: number
  readonly isTitle: boolean
  /** The names of the case's title; a sentence of a summary needs one of them nearby. */
  readonly titleNames: ReadonlySet<string>
  /** Whether it says too little to be found for sure. */
  readonly isGeneric: boolean
  /** Whether the claim can be told from others without its title: it shares words or names two. */
  readonly standsAlone: boolean
}

/**
 * Inverse document frequency as BM25 takes it (Robertson & Spärck Jones, in Lucene's form that
 * is never negative), over the pack's claims.
 */
export function inverseDocumentFrequency(claims: number, claimsWithTerm: number): number {
  return Math.log(1 + (claims - claimsWithTerm + 0.5) / (claimsWithTerm + 0.5))
}

/** Names that make a sentence of a summary particular enough to stand without its title. */
const fewestOwnNames = 2

function namesOf({ terms, isName }: { terms: readonly string[]; isName: Uint8Array }): Set<string> {
  return new Set(terms.filter((_, at) => isName[at] === 1))
}

/** Gives a pack's claims by number; each is read once, when it is first a candidate. */
export function knownClaims(
  pack: Pack,
  meaning: Meaning,
): (claim: number) => KnownClaim | undefined {
  const known = new Map<number, KnownClaim>()
  const readOne = (text: string) => read(text, tokenise(text), meaning)
  return (number) => {
    const before = known.get(number)
    const claim = pack.claims[number]
    if (before || !claim) return before
    const reading = readOne(claim.text)
    const title = claim.isTitle ? reading : readOne(pack.cases[claim.case]?.title ?? claim.text)
    const titleTerms = new Set(title.terms)
    const one: KnownClaim = {
      ...claim,
      ...reading,
      idf: Float32Array.from(reading.terms, (term) =>
        inverseDocumentFrequency(pack.claims.length, pack.index.claimsWith(term).length),
      ),
      titleNames: namesOf(title),
      isGeneric: isGeneric(claim.text),
      standsAlone:
        reading.terms.some((term) => titleTerms.has(term)) ||
        namesOf(reading).size >= fewestOwnNames,
    }
    known.set(number, one)
    return one
  }
}
