import type { LanguageCode } from '../languages/index.ts'
import type { Meaning } from '../meaning/index.ts'
import { isGeneric, type Pack } from '../pack/index.ts'
import type { ClaimReading } from './features/index.ts'
import { wordsOf } from './in-context.ts'
import { read } from './reading.ts'

/** A claim of a pack, ready to be compared. */
export interface KnownClaim extends ClaimReading {
  readonly text: string
  readonly language: LanguageCode | null
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

/**
 * Claims that are remembered as they were read, some kilobytes each: the passages of a page come near
 * the same claims again and again, but a day's pages come near most of a large list. Twice so many
 * are held, in two generations of which the older is dropped when the younger is full.
 */
const generation = 4_000

/**
 * Gives a pack's claims by number; each is read when it is first a candidate, and forgotten when
 * many others came after it.
 * @param isWeighed whether their words are to be weighed by the pack, as only an order needs
 */
export function knownClaims(
  pack: Pack,
  meaning: Meaning,
  isWeighed = false,
): (claim: number) => KnownClaim | undefined {
  let young = new Map<number, KnownClaim>()
  let old = new Map<number, KnownClaim>()
  const remember = (number: number, claim: KnownClaim): KnownClaim => {
    if (young.size >= generation) {
      old = young
      young = new Map()
    }
    young.set(number, claim)
    return claim
  }
  const { languages } = meaning
  const written = new Set(pack.header.claimLanguages)
  // What the compiler has read as English is English, whatever its letters look like by now.
  const writtenIn = (found: LanguageCode | null) =>
    found === null || written.has(found) ? found : 'en'
  const readOne = (text: string) => {
    const language = writtenIn(languages.languageOf(text, null))
    return { language, ...read(text, wordsOf(text, language, meaning), meaning) }
  }
  const idfOf = (term: string) =>
    inverseDocumentFrequency(pack.claims.length, pack.index.claimsWith(term).length)
  return (number) => {
    const recent = young.get(number)
    if (recent) return recent
    const before = old.get(number)
    if (before) return remember(number, before)
    const claim = pack.claims.at(number)
    if (!claim) return undefined
    const reading = readOne(claim.text)
    const title = claim.isTitle ? reading : readOne(pack.titles.at(claim.case))
    const one: KnownClaim = {
      ...claim,
      ...reading,
      idf: isWeighed ? Float32Array.from(reading.terms, idfOf) : unweighed,
      titleNames: namesOf(title),
      isGeneric: isGeneric(pack.lengths[number] as number),
      standsAlone:
        claim.isTitle ||
        reading.terms.some((term) => title.terms.includes(term)) ||
        namesOf(reading).size >= fewestOwnNames,
    }
    return remember(number, one)
  }
}

const unweighed = new Float32Array()
