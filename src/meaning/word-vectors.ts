import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { strFromU8, strToU8 } from 'fflate'
import * as v from 'valibot'
import { encodeRowTable, rowFinder, rowTableLength } from './row-table.ts'

/** Raised whenever the bytes are laid out otherwise. */
const formatVersion = 3
const magic = 'disproof-words'

const headerSchema = v.object({
  magic: v.literal(magic),
  formatVersion: v.literal(formatVersion),
  /** Length in bytes of the terms, which follow the header. */
  termBytes: v.pipe(v.number(), v.integer(), v.minValue(0)),
  terms: v.pipe(v.number(), v.integer(), v.minValue(0)),
  dimensions: v.pipe(v.number(), v.integer(), v.minValue(1)),
  version: v.string(),
})

/**
 * Static vectors of terms, one row each. A row is a direction in int8 and a length: how much the
 * term weighs in the sum that stands for a sentence.
 */
export interface WordVectors {
  /** Tells these vectors from all others: what is made with them is useless with others. */
  readonly version: string
  readonly dimensions: number
  readonly terms: readonly string[]
  /** Row of a term; −1 where it has none. */
  readonly rowOf: (term: string) => number
  /** `terms.length × dimensions`; every row has about the same length, 127 at most in a place. */
  readonly directions: Int8Array
  readonly lengths: Float32Array
  /** Natural logarithm of how rare a term is in general news, 0 to 12. */
  readonly rarity: Float32Array
}

/** Rarity is stored in steps of 1/20, which is far finer than it is known. */
const raritySteps = 20

/** Word vectors that were just made: their version follows from their bytes. */
export type UnversionedVectors = Omit<WordVectors, 'version' | 'rowOf'>

/** Hexadecimal digits of a SHA-256 that make a version. */
const versionLength = 16

/**
 * Lays word vectors out as bytes: a line of JSON, terms, lengths, rarity, directions, and the table by
 * which a term's row is found, which follows from the rest and is no part of the version.
 */
export function encodeWordVectors(words: UnversionedVectors): Uint8Array {
  const terms = strToU8(words.terms.join('\n'))
  const count = words.terms.length
  const { dimensions } = words
  const content = new Uint8Array(terms.length + count * (5 + dimensions))
  content.set(terms)
  const view = new DataView(content.buffer)
  let at = terms.length
  for (const length of words.lengths) {
    view.setFloat32(at, length, true)
    at += 4
  }
  for (const rarity of words.rarity) {
    content[at] = Math.min(255, Math.round(rarity * raritySteps))
    at += 1
  }
  content.set(
    new Uint8Array(words.directions.buffer, words.directions.byteOffset, count * dimensions),
    at,
  )
  const version = bytesToHex(sha256(content)).slice(0, versionLength)
  const described = { magic, formatVersion, termBytes: terms.length, terms: count, dimensions }
  const table = encodeRowTable(words.terms)
  const header = strToU8(`${JSON.stringify({ ...described, version })}\n`)
  const bytes = new Uint8Array(header.length + content.length + table.length)
  bytes.set(header)
  bytes.set(content, header.length)
  bytes.set(table, header.length + content.length)
  return bytes
}

/**
 * Reads word vectors; directions stay a view of `bytes`.
 * @throws Error where the bytes are none or of another version
 */
export function decodeWordVectors(bytes: Uint8Array): WordVectors {
  const end = bytes.subarray(0, 1_000).indexOf(10)
  if (end < 0) throw new Error('these are no word vectors')
  const {
    termBytes,
    terms: count,
    dimensions,
    version,
  } = v.parse(headerSchema, JSON.parse(strFromU8(bytes.subarray(0, end))))
  const from = end + 1
  const behind = from + termBytes + count * (5 + dimensions)
  if (bytes.length !== behind + rowTableLength(count)) {
    throw new Error('the word vectors are cut off')
  }
  const termText = bytes.subarray(from, from + termBytes)
  const rowOf = rowFinder(termText, bytes.subarray(behind), count)
  const view = new DataView(bytes.buffer, bytes.byteOffset)
  const lengths = new Float32Array(count)
  const rarity = new Float32Array(count)
  let at = from + termBytes
  for (let row = 0; row < count; row += 1, at += 4) lengths[row] = view.getFloat32(at, true)
  for (let row = 0; row < count; row += 1) rarity[row] = (bytes[at + row] as number) / raritySteps
  const directions = new Int8Array(bytes.buffer, bytes.byteOffset + at + count, count * dimensions)
  let terms: readonly string[] | null = null
  return {
    ...{ version, dimensions, directions, lengths, rarity, rowOf },
    // Sixteen thousand strings that checking a page has no use for.
    get terms() {
      terms ??= strFromU8(termText).split('\n')
      return terms
    },
  }
}
