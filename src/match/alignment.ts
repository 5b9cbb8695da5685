import type { Meaning } from '../meaning/index.ts'
import type { Reading } from './reading.ts'
import { relationOf, relations } from './relation.ts'

/** How the words of a passage answer those of a claim. */
export interface Alignment {
  /** For each telling word of the claim, the passage's word that answers it best; −1 for none. */
  readonly answer: Int32Array
  /** How well, 0 to 1. */
  readonly strength: Float32Array
  /** Whether the passage has a word that says the opposite. */
  readonly isOpposed: Uint8Array
  /** For each telling word of the passage, how well it answers some word of the claim. */
  readonly back: Float32Array
}

/** How well two words answer one another, by what they share. */
const strengths = {
  [relations.same]: 1,
  [relations.sense]: 0.9,
  [relations.part]: 0.7,
  [relations.opposed]: -1,
} as const
/** Cosines below this are those of any two words of the news. */
const leastCosine = 0.4
/** However near, another word is not the word itself. */
const nearestByVector = 0.85

/** How well a word of the passage answers one of the claim, 0 to 1; −1 where it says the opposite. */
function answerOf(
  claim: Reading,
  i: number,
  page: Reading,
  j: number,
  meaning: Meaning,
  cosines: Float32Array | null,
): number {
  const relation = relationOf(claim, i, page, j, meaning)
  if (relation !== relations.none) return strengths[relation]
  if (cosines === null || (claim.isName[i] === 1 && page.isName[j] === 1)) return 0
  const cosine = cosines[j] as number
  return cosine > leastCosine ? Math.min(nearestByVector, cosine) : 0
}

/** The passage that was compared last, and the cosines of rows with its words. */
let latest: Reading | null = null
const latestCosines = new Map<number, Float32Array>()

/**
 * Cosines of a row and all words of a passage, 0 for those without a vector. They are kept until
 * another passage comes, for the claims near to one are about the same things in the same words.
 */
function cosinesWith(page: Reading, row: number, meaning: Meaning): Float32Array {
  if (page !== latest) latestCosines.clear()
  latest = page
  const before = latestCosines.get(row)
  if (before !== undefined) return before
  // No `Float32Array.from`, which goes through an iterator.
  const cosines = new Float32Array(page.rows.length)
  for (let at = 0; at < cosines.length; at += 1) {
    const other = page.rows[at] as number
    if (other >= 0) cosines[at] = meaning.cosine(row, other)
  }
  latestCosines.set(row, cosines)
  return cosines
}

/** Answers of a passage's words to a claim's; time is the product of the two lengths. */
export function align(claim: Reading, page: Reading, meaning: Meaning): Alignment {
  const answer = new Int32Array(claim.terms.length).fill(-1)
  const strength = new Float32Array(claim.terms.length)
  const isOpposed = new Uint8Array(claim.terms.length)
  const back = new Float32Array(page.terms.length)
  for (let i = 0; i < claim.terms.length; i += 1) {
    const row = claim.rows[i] as number
    const hasVector = row >= 0 && claim.isNumber[i] !== 1
    const cosines = hasVector ? cosinesWith(page, row, meaning) : null
    for (let j = 0; j < page.terms.length; j += 1) {
      const s = answerOf(claim, i, page, j, meaning, cosines)
      if (s < 0) isOpposed[i] = 1
      if (s > (strength[i] as number)) {
        strength[i] = s
        answer[i] = j
      }
      if (s > (back[j] as number)) back[j] = s
    }
  }
  return { answer, strength, isOpposed, back }
}
