import type { Token } from '../language/index.ts'
import { bigramsOf, type ClaimModel } from './claim-model.ts'

/** The longest run of a claim's words that a passage has word for word. */
export interface Run {
  /** Place of its first word among the passage's tokens, and how many words it has. */
  readonly page: number
  readonly length: number
  /** Place of its first word among the claim's tokens. */
  readonly claim: number
  /** Words of the run that carry a topic, and how many of them are no names. */
  readonly terms: number
  readonly plainTerms: number
  /** Share of the claim's weight that the run's different terms have, 0 to 1. */
  readonly weight: number
}

/** How a passage answers a claim. */
export interface Comparison {
  /** Share of the claim's weight that the passage's terms have, in any order, 0 to 1. */
  readonly coverage: number
  /** Share of the claim's bigrams that the passage has, 0 to 1. */
  readonly phrasing: number
  readonly run: Run
}

const noRun: Run = { page: 0, claim: 0, length: 0, terms: 0, plainTerms: 0, weight: 0 }

/** What is compared word for word: little words count there, for they make the phrase. */
export function soundOf({ term, word }: Token): string {
  return term ?? word
}

function runWeight(tokens: readonly Token[], { weights, totalWeight }: ClaimModel): number {
  const terms = new Set<string>()
  let weight = 0
  for (const { term } of tokens) {
    if (term === null || terms.has(term)) continue
    terms.add(term)
    weight += weights.get(term) ?? 0
  }
  return totalWeight === 0 ? 0 : weight / totalWeight
}

/** Longest common run by weight; time is the product of the two lengths, both some dozens. */
function longestRun(page: readonly Token[], claim: ClaimModel): Run {
  let best = noRun
  const wanted = claim.tokens.map(soundOf)
  const found = page.map(soundOf)
  // lengths[j]: words of the run that ends at the page's word before `at` and the claim's word j.
  let lengths = new Uint16Array(wanted.length + 1)
  for (let at = 0; at < found.length; at += 1) {
    const next = new Uint16Array(wanted.length + 1)
    for (let j = 0; j < wanted.length; j += 1) {
      if (found[at] !== wanted[j]) continue
      const length = (lengths[j] ?? 0) + 1
      next[j + 1] = length
      const goesOn =
        at + 1 < found.length && j + 1 < wanted.length && found[at + 1] === wanted[j + 1]
      if (goesOn || length < 2) continue
      const tokens = page.slice(at + 1 - length, at + 1)
      const weight = runWeight(tokens, claim)
      if (weight <= best.weight) continue
      const terms = tokens.flatMap(({ term }) => term ?? [])
      const plainTerms = terms.filter((term) => !claim.names.has(term)).length
      best = {
        page: at + 1 - length,
        claim: j + 1 - length,
        length,
        terms: terms.length,
        plainTerms,
        weight,
      }
    }
    lengths = next
  }
  return best
}

function coverageOf(terms: ReadonlySet<string>, { weights, totalWeight }: ClaimModel): number {
  let covered = 0
  for (const [term, weight] of weights) if (terms.has(term)) covered += weight
  return totalWeight === 0 ? 0 : covered / totalWeight
}

/**
 * Compares a passage's words with a claim; null where the passage has less than `leastCoverage`
 * of the claim's weight, which is cheap to know and true of nearly every candidate.
 */
export function compare(
  page: readonly Token[],
  claim: ClaimModel,
  leastCoverage: number,
): Comparison | null {
  const terms = new Set<string>()
  for (const { term } of page) if (term !== null) terms.add(term)
  const coverage = coverageOf(terms, claim)
  if (coverage < leastCoverage) return null
  const bigrams = new Set(bigramsOf(page))
  let shared = 0
  for (const bigram of claim.bigrams) if (bigrams.has(bigram)) shared += 1
  const phrasing = claim.bigrams.size === 0 ? 0 : shared / claim.bigrams.size
  return { coverage, phrasing, run: longestRun(page, claim) }
}
