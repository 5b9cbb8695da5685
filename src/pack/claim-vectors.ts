import type { Meaning } from '../meaning/index.ts'
import type { NearTable } from './near.ts'
import { sumVector, type TermRows } from './term-rows.ts'

/**
 * The vectors of the claims in a `NearTable`, in the order of its members. They follow from the rest of a
 * pack and are never published, for they would be longer than all of it; whoever stores a pack
 * keeps them beside it, for summing them takes as long as everything else at a start.
 */
export interface ClaimVectors {
  /** `signWords` of each claim. */
  readonly signs: Int32Array
  /** One row a claim, of length `vectorLength`. */
  readonly vectors: Int8Array
}

/** What a vector of length one is scaled to, so that each of its places fits a byte. */
export const vectorLength = 127
/** Words of 32 signs that are kept of a vector: its first places carry most of it. */
export const signWords = 2

/** Writes the signs of a vector's first places, a bit each: 1 where it is above 0. */
export function writeSigns(vector: ArrayLike<number>, into: Int32Array, at: number): void {
  const places = Math.min(vector.length, signWords * 32)
  for (let place = 0; place < places; place += 1) {
    if ((vector[place] as number) <= 0) continue
    const word = at + (place >> 5)
    into[word] = (into[word] as number) | (1 << (place & 31))
  }
}

/** Sums the vectors of all members from their words; time is the postings times the dimensions. */
export function claimVectors(
  { members, dimensions }: NearTable,
  rows: TermRows,
  meaning: Meaning,
): ClaimVectors {
  const signs = new Int32Array(members.length * signWords)
  const vectors = new Int8Array(members.length * dimensions)
  const sum = new Float32Array(dimensions)
  for (let member = 0; member < members.length; member += 1) {
    sumVector(rows, members[member] as number, meaning, sum)
    writeSigns(sum, signs, member * signWords)
    let squares = 0
    for (let at = 0; at < dimensions; at += 1) squares += (sum[at] as number) ** 2
    const scale = vectorLength / (Math.sqrt(squares) || 1)
    for (let at = 0; at < dimensions; at += 1) {
      vectors[member * dimensions + at] = Math.round((sum[at] as number) * scale)
    }
  }
  return { signs, vectors }
}

/** Lays the vectors out as bytes for this machine to read again. */
export function encodeVectors({ signs, vectors }: ClaimVectors): Uint8Array {
  const bytes = new Uint8Array(signs.byteLength + vectors.byteLength)
  bytes.set(new Uint8Array(signs.buffer, signs.byteOffset, signs.byteLength))
  bytes.set(
    new Uint8Array(vectors.buffer, vectors.byteOffset, vectors.byteLength),
    signs.byteLength,
  )
  return bytes
}

/**
 * Reads them back as views of the bytes.
 * @throws RangeError where they do not fit the table
 */
export function decodeVectors(bytes: Uint8Array, { members, dimensions }: NearTable): ClaimVectors {
  const words = members.length * signWords
  if (bytes.length !== words * 4 + members.length * dimensions) {
    throw new RangeError('the vectors do not fit the claims')
  }
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice()
  const { buffer, byteOffset } = aligned
  return {
    signs: new Int32Array(buffer, byteOffset, words),
    vectors: new Int8Array(buffer, byteOffset + words * 4),
  }
}
