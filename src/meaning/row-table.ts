import { strToU8 } from 'fflate'
import { termBytes } from '../language/index.ts'

/** FNV-1a, 32 bits: offset basis and prime (Fowler, Noll, Vo; IETF draft-eastlake-fnv). */
const offsetBasis = 0x811c9dc5
const prime = 0x01000193

function hashOf(bytes: Uint8Array): number {
  let hash = offsetBasis
  for (let at = 0; at < bytes.length; at += 1) hash = Math.imul(hash ^ (bytes[at] as number), prime)
  return hash >>> 0
}

/** A slot has two bytes, and 0 is the empty one. */
const mostRows = 0xffff - 1

/** Slots of the table: a power of two, of which at least half stay empty. */
function slotsFor(terms: number): number {
  let slots = 2
  while (slots < terms * 2) slots *= 2
  return slots
}

/** Bytes of the table of so many terms: where each begins and the last ends, then the slots. */
export function rowTableLength(terms: number): number {
  return (terms + 1) * 4 + slotsFor(terms) * 2
}

/**
 * Lays out where each term begins in the text of all, one a line, and an open hash table of their rows
 * plus one, 0 being empty. Made once, so that a start has nothing to build: a `Map` of sixteen thousand
 * strings takes longer than reading their vectors. A term that comes twice has its first row.
 * @throws RangeError where there are more terms than two bytes count
 */
export function encodeRowTable(terms: readonly string[]): Uint8Array {
  if (terms.length > mostRows) throw new RangeError(`${terms.length} terms are too many`)
  const bytes = new Uint8Array(rowTableLength(terms.length))
  const view = new DataView(bytes.buffer)
  const slots = slotsFor(terms.length)
  const slotsFrom = (terms.length + 1) * 4
  const seen = new Set<string>()
  let start = 0
  for (const [row, term] of terms.entries()) {
    const encoded = strToU8(term)
    view.setUint32(row * 4, start, true)
    start += encoded.length + 1
    if (seen.has(term)) continue
    seen.add(term)
    let slot = hashOf(encoded) % slots
    while (view.getUint16(slotsFrom + slot * 2, true) !== 0) slot = (slot + 1) % slots
    view.setUint16(slotsFrom + slot * 2, row + 1, true)
  }
  view.setUint32(terms.length * 4, start, true)
  return bytes
}

/** Finds rows by what `encodeRowTable` laid out; `text` holds the terms, one a line, in UTF-8. */
export function rowFinder(
  text: Uint8Array,
  table: Uint8Array,
  terms: number,
): (term: string) => number {
  const view = new DataView(table.buffer, table.byteOffset, table.byteLength)
  const mask = slotsFor(terms) - 1
  const slotsFrom = (terms + 1) * 4
  const isAt = (row: number, wanted: Uint8Array): boolean => {
    const start = view.getUint32(row * 4, true)
    if (view.getUint32(row * 4 + 4, true) - start - 1 !== wanted.length) return false
    for (let at = 0; at < wanted.length; at += 1) {
      if (text[start + at] !== wanted[at]) return false
    }
    return true
  }
  return (term) => {
    const wanted = termBytes(term)
    let slot = hashOf(wanted) & mask
    // Half of the slots are empty; a damaged table without any ends after one round.
    for (let tried = 0; tried <= mask; tried += 1) {
      const row = view.getUint16(slotsFrom + slot * 2, true) - 1
      if (row < 0 || row >= terms) return -1
      if (isAt(row, wanted)) return row
      slot = (slot + 1) & mask
    }
    return -1
  }
}
