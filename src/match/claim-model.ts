import { type Token, tokenise } from '../language/index.ts'
import type { Pack } from '../pack/index.ts'
import { isActor } from './actors.ts'

/** A claim's different terms with what each is worth, ready to be compared. */
export interface ClaimModel {
  readonly text: string
  /** Place of the claim's case in the pack. */
  readonly case: number
  /** Whether it is the case's title, the claim in its shortest form. */
  readonly isTitle: boolean
  readonly tokens: readonly Token[]
  /** Term → its weight; in the order of the claim. */
  readonly weights: ReadonlyMap<string, number>
  readonly totalWeight: number
  /** Terms that are written with a capital inside the claim: names, which any text may share. */
  readonly names: ReadonlySet<string>
  /** The names of the case's title, its first word among them. */
  readonly titleNames: ReadonlySet<string>
  /** Whether the claim can be told from others without its title: it shares words or names two. */
  readonly standsAlone: boolean
  /** Every two terms that follow each other, stop words passed over, as `first second`. */
  readonly bigrams: ReadonlySet<string>
}

/**
 * Inverse document frequency as BM25 takes it (Robertson & Spärck Jones, in Lucene's form that
 * is never negative), over the pack's claims.
 */
export function inverseDocumentFrequency(claims: number, claimsWithTerm: number): number {
  return Math.log(1 + (claims - claimsWithTerm + 0.5) / (claimsWithTerm + 0.5))
}

/** The terms of a text that follow each other, stop words passed over. */
export function* bigramsOf(tokens: readonly Token[]): Generator<string> {
  let before: string | null = null
  for (const { term } of tokens) {
    if (term === null) continue
    if (before !== null) yield `${before} ${term}`
    before = term
  }
}

function capitalsIn(text: string, tokens: readonly Token[]): string[] {
  const capitals = tokens.filter(({ start }) => /\p{Lu}/u.test(text.charAt(start)))
  return capitals.flatMap(({ term }) => term ?? [])
}

/** Any first word has a capital: it is a name only where it is known as one. */
function namesIn(text: string, tokens: readonly Token[]): Set<string> {
  const first = capitalsIn(text, tokens.slice(0, 1)).filter(isActor)
  return new Set([...first, ...capitalsIn(text, tokens.slice(1))])
}

/** Names that make a sentence of a summary particular enough to stand without its title. */
const fewestOwnNames = 2

/** Gives the model of a claim by its number; each is made once, when it is first a candidate. */
export function claimModels(pack: Pack): (claim: number) => ClaimModel | undefined {
  const made = new Map<number, ClaimModel>()
  return (number) => {
    const known = made.get(number)
    const claim = pack.claims[number]
    if (known || !claim) return known
    const tokens = tokenise(claim.text)
    const weights = new Map<string, number>()
    let totalWeight = 0
    for (const { term } of tokens) {
      if (term === null || weights.has(term)) continue
      const frequency = pack.index.claimsWith(term).length
      const weight = inverseDocumentFrequency(pack.claims.length, frequency)
      weights.set(term, weight)
      totalWeight += weight
    }
    const names = namesIn(claim.text, tokens)
    const title = pack.cases[claim.case]?.title ?? claim.text
    const titleTokens = tokenise(title)
    const shares = titleTokens.some(({ term }) => term !== null && weights.has(term))
    const model = {
      ...claim,
      tokens,
      weights,
      totalWeight,
      names,
      titleNames: new Set(capitalsIn(title, titleTokens)),
      standsAlone: shares || names.size >= fewestOwnNames,
      bigrams: new Set(bigramsOf(tokens)),
    }
    made.set(number, model)
    return model
  }
}
