import type { Meaning } from '../meaning/index.ts'
import {
  type ClaimVectors,
  claimVectors,
  finished,
  makingNearTable,
  type NearTable,
  type Pack,
  termRows,
  termRowsOfTexts,
} from '../pack/index.ts'
import { type LexicalFinder, lexicalFinder } from './lexical.ts'
import { type NearestFinder, nearestFinder } from './nearest.ts'
import { type Reading, termsAsked } from './reading.ts'

/**
 * Claims that are compared with a passage: so many by words and so many by meaning, as far as they
 * are near. Twice as many find one free paraphrase in a thousand more and take half as long again
 * (`npm run -s quality`; docs/matching.md has the figures).
 */
const byWords = 3
const byMeaning = 6

/**
 * Cosine below which nothing is compared. Of all claims that are near to sentences of saved pages
 * two in three of those above .40 are below it, and of 4,428 labelled passages that a comparison
 * finds three; of 753 on the bundled cases none (docs/performance.md).
 */
const leastCosine = 0.47

/** The same where somebody asks what comes near one text: whatever is nearest, the reader judges. */
export const leastCosineAsked = 0

/** The ways in which claims are found. */
export interface Finders {
  readonly lexical: LexicalFinder
  readonly nearest: NearestFinder
  /** The title of a claim's case, as the number of a claim; itself where the title is no claim. */
  readonly titleOf: (claim: number) => number
}

/** Claims that are sooner read than asked an index for: the bundled ones. */
const fewClaims = 200

/** Where the claims lie: as the pack has it, as far as it was made with these word vectors. */
function placed(pack: Pack, meaning: Meaning): { near: NearTable; vectors: ClaimVectors } {
  const isUsable = pack.header.wordsVersion === meaning.version
  const [near, vectors] = isUsable ? [pack.near, pack.vectors] : [null, null]
  if (near !== null && vectors !== null) return { near, vectors }
  const { claims, index } = pack
  const isSmall = claims.length <= fewClaims
  const rows = isSmall ? termRowsOfTexts(claims, meaning) : termRows(index, claims.length, meaning)
  const made = near ?? finished(makingNearTable(rows, meaning))
  return { near: made, vectors: claimVectors(made, rows, meaning) }
}

/** Prepares the finders over a pack: some tens of milliseconds for 10,000 claims. */
export function findersOf(pack: Pack, meaning: Meaning): Finders {
  const { claims } = pack
  const { near, vectors } = placed(pack, meaning)
  /** Number of each case's title as a claim; −1 where it is none. */
  const titles = new Int32Array(pack.titles.length).fill(-1)
  for (let number = 0; number < claims.length; number += 1) {
    if (claims.isTitle(number)) titles[claims.owners[number] as number] = number
  }
  return {
    lexical: lexicalFinder(pack),
    nearest: nearestFinder(near, vectors, claims.length),
    titleOf(claim) {
      const title = titles[claims.owners[claim] ?? -1] ?? -1
      return title < 0 ? claim : title
    },
  }
}

/** The claims that are worth comparing with a passage, each once: none further than `least`. */
export function candidatesFor(
  { lexical, nearest, titleOf }: Finders,
  page: Reading,
  least = leastCosine,
): number[] {
  const found = new Set<number>()
  for (const { id, score } of nearest.nearest(page.vector, byMeaning)) {
    if (score >= least) found.add(id)
  }
  for (const { id } of lexical.claims(termsAsked(page), byWords)) {
    if (!found.has(id) && nearest.cosine(id, page.vector) >= least) found.add(id)
  }
  // A passage that comes near a sentence of a summary may well make the claim as the title has it.
  for (const id of [...found]) found.add(titleOf(id))
  return [...found]
}
