import { strFromU8, strToU8 } from 'fflate'
import { Index } from 'flexsearch'
import * as v from 'valibot'

/** Finds the claims that have a term. */
export interface TermIndex {
  /** Claim numbers in ascending order, every one that has the term. */
  claimsWith(term: string): ArrayLike<number>
}

/** Terms come ready-made: the encoder is the language's, never FlexSearch's. */
function emptyIndex(): Index {
  return new Index({
    tokenize: 'strict',
    resolution: 1,
    fastupdate: false,
    encode: (terms: string) => terms.split(' '),
  })
}

/** FlexSearch's export, part by part. */
const partsSchema = v.record(v.string(), v.string())

/** Builds the index over the claims' terms and lays out FlexSearch's export. */
export function exportIndex(claims: Iterable<readonly string[]>): Uint8Array {
  const index = emptyIndex()
  let id = 0
  for (const terms of claims) {
    index.add(id, terms.join(' '))
    id += 1
  }
  const parts: Record<string, string> = {}
  index.export((key: string, data: string) => {
    parts[key] = data
  })
  return strToU8(JSON.stringify(parts))
}

/**
 * Reads an export back. A term is asked for once and remembered, so that memory grows at most to
 * the size of the postings.
 * @throws Error where it is no export
 */
export function importIndex(exported: Uint8Array, claims: number): TermIndex {
  const parts = v.parse(partsSchema, JSON.parse(strFromU8(exported)))
  const index = emptyIndex()
  for (const [key, data] of Object.entries(parts)) index.import(key, data)
  const asked = new Map<string, ArrayLike<number>>()
  return {
    claimsWith(term) {
      const known = asked.get(term)
      if (known) return known
      // `limit: 0` means FlexSearch's default of 100, not "none".
      const found = index.search(term, { limit: Math.max(1, claims) }).map(Number)
      if (found.length > 0) asked.set(term, found)
      return found
    },
  }
}
