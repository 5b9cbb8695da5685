import { termBytes } from '../language/index.ts'
import type { TextTable } from './text-table.ts'

/** FNV-1a, 32 bits: offset basis and prime (Fowler, Noll, Vo; IETF draft-eastlake-fnv). */
const offsetBasis = 0x811c9dc5
const prime = 0x01000193

function hashOf(bytes: Uint8Array): number {
  let hash = offsetBasis
  for (let at = 0; at < bytes.length; at += 1) hash = Math.imul(hash ^ (bytes[at] as number), prime)
  return hash
}

/**
 * The different terms of a pack, each with its number. A hash table over the bytes themselves: made
 * in some milliseconds for a hundred thousand terms, where a `Map` of strings takes fifty.
 */
export class Vocabulary {
  readonly #terms: TextTable
  /** Number of the term plus one, by hash; 0 is empty. Half of it stays empty. */
  readonly #slots: Uint32Array
  readonly #mask: number

  constructor(terms: TextTable) {
    this.#terms = terms
    let size = 2
    while (size < terms.length * 2) size *= 2
    this.#slots = new Uint32Array(size)
    this.#mask = size - 1
    for (let term = 0; term < terms.length; term += 1) {
      let slot = hashOf(terms.bytesAt(term)) & this.#mask
      while (this.#slots[slot] !== 0) slot = (slot + 1) & this.#mask
      this.#slots[slot] = term + 1
    }
  }

  get size(): number {
    return this.#terms.length
  }

  /** Number of a term; −1 where the pack does not have it. */
  numberOf(term: string): number {
    const wanted = termBytes(term)
    let slot = hashOf(wanted) & this.#mask
    for (;;) {
      const number = (this.#slots[slot] as number) - 1
      if (number < 0) return -1
      if (this.#terms.hasAt(number, wanted)) return number
      slot = (slot + 1) & this.#mask
    }
  }
}
