import type { Pack } from '../pack/index.ts'
import { Best, type Scored } from './best.ts'
import { inverseDocumentFrequency } from './claims.ts'

/** BM25's usual constants (Robertson & Zaragoza 2009): saturation and share of the length. */
const saturation = 1.2
const lengthShare = 0.75

/**
 * A term that this share of a large pack's claims have tells none of them apart, and costs most:
 * claims that have nothing else are found by meaning.
 */
const commonShare = 0.08
const fewestCommon = 500

/** Finds what shares a text's terms: claims, or whole cases with all their claims. */
export interface LexicalFinder {
  /** The claims that share most, best first. */
  claims(terms: ReadonlySet<string>, count: number): readonly Scored[]
  /** The cases that share most over all their claims, best first. */
  cases(terms: ReadonlySet<string>, count: number): readonly Scored[]
}

/**
 * BM25 over the pack's index, asked one term at a time: FlexSearch's own AND finds almost nothing
 * for a sentence, and its OR ranks ten hits for any text. A claim has a term once or not at all.
 * A call costs as much as the postings of the different terms.
 */
export function lexicalFinder({ claims, titles, lengths, index }: Pack): LexicalFinder {
  const { owners } = claims
  const claimNorms = lengthNorms(lengths)
  /** Made when cases are first asked for: pages never do. */
  let caseNorms: Float32Array | null = null
  const normsOfCases = (): Float32Array => {
    const caseLengths = new Float32Array(titles.length)
    for (let claim = 0; claim < claims.length; claim += 1) {
      const at = owners[claim] as number
      caseLengths[at] = (caseLengths[at] as number) + (lengths[claim] as number)
    }
    return lengthNorms(caseLengths)
  }
  const sums = new Float32Array(Math.max(claims.length, titles.length))

  const best = (
    terms: ReadonlySet<string>,
    count: number,
    most: number,
    norms: Float32Array,
    idOf: (claim: number) => number,
  ): readonly Scored[] => {
    const touched: number[] = []
    for (const term of terms) {
      const postings = index.claimsWith(term)
      if (postings.length === 0 || postings.length > most) continue
      const weight = inverseDocumentFrequency(claims.length, postings.length) * (saturation + 1)
      let before = -1
      for (let at = 0; at < postings.length; at += 1) {
        const claim = postings[at] as number
        const id = idOf(claim)
        // A case counts a term once, and its claims follow each other.
        if (id === before) continue
        before = id
        if (sums[id] === 0) touched.push(id)
        sums[id] = (sums[id] as number) + weight * (norms[id] as number)
      }
    }
    const kept = new Best(count)
    for (const id of touched) {
      kept.add(id, sums[id] as number)
      sums[id] = 0
    }
    return kept.kept
  }
  return {
    claims: (terms, count) =>
      best(
        terms,
        count,
        Math.max(fewestCommon, claims.length * commonShare),
        claimNorms,
        (claim) => claim,
      ),
    cases(terms, count) {
      caseNorms ??= normsOfCases()
      return best(terms, count, claims.length, caseNorms, (claim) => owners[claim] as number)
    },
  }
}

/** What a term that occurs once is worth in a text of each length. */
function lengthNorms(lengths: ArrayLike<number>): Float32Array {
  let total = 0
  for (let at = 0; at < lengths.length; at += 1) total += lengths[at] as number
  const average = total / Math.max(1, lengths.length) || 1
  // No `Float32Array.from`, which goes through an iterator: this is part of every start.
  const norms = new Float32Array(lengths.length)
  for (let at = 0; at < lengths.length; at += 1) {
    const share = (lengthShare * (lengths[at] as number)) / average
    norms[at] = 1 / (1 + saturation * (1 - lengthShare + share))
  }
  return norms
}
