import type { Meaning } from '../meaning/index.ts'
import type { Pack } from '../pack/index.ts'

/** What is known of all claims of a pack without reading their texts. */
export interface ClaimTable {
  /** Different telling terms of each claim that the vectors know. */
  readonly lengths: Uint16Array
  /** One row a claim: the sum of its terms' vectors at length one; zero where it has none. */
  readonly vectors: Float32Array
}

/**
 * Makes the table from the pack's index: a term's vector is added to every claim that has it. Time
 * is the size of the postings times the dimensions: for 10,892 titles a tenth of what reading every
 * claim takes.
 */
export function claimTable({ claims, index }: Pack, meaning: Meaning): ClaimTable {
  const { dimensions } = meaning
  const lengths = new Uint16Array(claims.length)
  const vectors = new Float32Array(claims.length * dimensions)
  for (const [row, term] of meaning.terms.entries()) {
    for (const claim of index.claimsWith(term)) {
      lengths[claim] = (lengths[claim] as number) + 1
      meaning.addTo(vectors.subarray(claim * dimensions, (claim + 1) * dimensions), row, 1)
    }
  }
  for (let claim = 0; claim < claims.length; claim += 1) {
    let sum = 0
    for (let at = claim * dimensions; at < (claim + 1) * dimensions; at += 1) {
      sum += (vectors[at] as number) ** 2
    }
    const length = Math.sqrt(sum) || 1
    for (let at = claim * dimensions; at < (claim + 1) * dimensions; at += 1) {
      vectors[at] = (vectors[at] as number) / length
    }
  }
  return { lengths, vectors }
}
