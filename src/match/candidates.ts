import type { Token } from '../language/index.ts'
import type { Pack } from '../pack/index.ts'

/** Different terms that a passage must share with a claim before the two are compared. */
export const fewestSharedTerms = 3

/** Finds the claims that are worth comparing with a passage. */
export type CandidateFinder = (tokens: readonly Token[]) => number[]

/**
 * Candidates come from the index one term at a time: FlexSearch's own AND finds almost nothing
 * for a sentence, and its OR ranks ten hits for any text. Counting is done in one array that is
 * kept between calls; a call costs as much as the postings of the passage's different terms.
 */
export function candidateFinder(pack: Pack): CandidateFinder {
  const sharedTerms = new Uint16Array(pack.claims.length)
  return (tokens) => {
    const touched: number[] = []
    const terms = new Set<string>()
    for (const { term } of tokens) if (term !== null) terms.add(term)
    if (terms.size < fewestSharedTerms) return touched
    for (const term of terms) {
      for (const claim of pack.index.claimsWith(term)) {
        const before = sharedTerms[claim] ?? 0
        if (before === 0) touched.push(claim)
        sharedTerms[claim] = before + 1
      }
    }
    const candidates = touched.filter((claim) => (sharedTerms[claim] ?? 0) >= fewestSharedTerms)
    for (const claim of touched) sharedTerms[claim] = 0
    return candidates
  }
}
