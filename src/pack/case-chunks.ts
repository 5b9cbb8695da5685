import { gunzipSync, gzipSync, strFromU8, strToU8 } from 'fflate'
import * as v from 'valibot'
import { type Case, caseSchema } from '../cases/index.ts'
import { ByteReader, startsOf } from './byte-reader.ts'
import { ByteWriter } from './byte-writer.ts'

/** Consecutive cases of a pack, compressed together. */
export interface CaseChunk {
  readonly cases: number
  /** Gzip-compressed JSON Lines. */
  readonly bytes: Uint8Array
}

/** Cases in a stretch: enough to compress well, few enough to unpack within a millisecond or two. */
export const casesInChunk = 128

/** A stretch of cases; the same cases give the same bytes. */
export function chunkOf(cases: readonly Case[]): CaseChunk {
  const lines = cases.map((one) => JSON.stringify(one)).join('\n')
  return { cases: cases.length, bytes: gzipSync(strToU8(lines), { level: 6, mtime: 0 }) }
}

/**
 * The cases of a stretch, each checked.
 * @throws Error that says what is damaged
 */
export function casesOf({ cases: count, bytes }: CaseChunk): Case[] {
  const text = strFromU8(gunzipSync(bytes))
  const lines = text === '' ? [] : text.split('\n')
  if (lines.length !== count) throw new Error(`${count} cases are promised, ${lines.length} there`)
  return lines.map((line) => v.parse(caseSchema, JSON.parse(line)))
}

/** Lays out how many cases each stretch has and how long it is. */
export function encodeChunkTable(chunks: readonly CaseChunk[]): Uint8Array {
  const writer = new ByteWriter()
  for (const { cases, bytes } of chunks) {
    writer.varint(cases)
    writer.varint(bytes.length)
  }
  return writer.bytes()
}

/**
 * Place of the first case of each stretch, from a chunk table.
 * @throws RangeError where it is cut off
 */
export function chunkStartsIn(table: Uint8Array): Uint32Array {
  const reader = new ByteReader(table)
  const counts: number[] = []
  while (!reader.isAtEnd) {
    counts.push(reader.varint())
    reader.varint()
  }
  return startsOf(counts).subarray(0, counts.length)
}

/**
 * The stretches of a pack's cases, as views of its bytes.
 * @throws RangeError where the table does not fit the bytes
 */
export function chunksOf(table: Uint8Array, bytes: Uint8Array): CaseChunk[] {
  const lengths = new ByteReader(table)
  const all = new ByteReader(bytes)
  const chunks: CaseChunk[] = []
  while (!lengths.isAtEnd) {
    const cases = lengths.varint()
    chunks.push({ cases, bytes: all.take(lengths.varint()) })
  }
  if (!all.isAtEnd) throw new RangeError('there is something behind the last case')
  return chunks
}
