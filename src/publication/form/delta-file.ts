import { gunzipSync, gzipSync, strFromU8, strToU8 } from 'fflate'
import * as v from 'valibot'
import { caseSchema } from '../../cases/index.ts'
import type { Delta } from './difference.ts'
import { type Outcome, tried, trouble } from './trouble.ts'

const magic = 'disproof-delta'
const formatVersion = 1
/** Characters that a delta may unpack to: a small file can be made to fill the memory. */
const mostUnpacked = 200_000_000

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0))

const headerSchema = v.object({
  magic: v.literal(magic),
  formatVersion: v.literal(formatVersion),
  from: count,
  to: count,
  /** Lines that follow: removed ids first, then cases. */
  removed: count,
  cases: count,
})
const idSchema = v.pipe(v.string(), v.nonEmpty())

/** A delta as a file: JSON Lines under a header, gzip-compressed. The same delta gives the same bytes. */
export function encodeDelta({ from, to, removed, cases }: Delta): Uint8Array {
  const counts = { removed: removed.length, cases: cases.length }
  const header = { magic, formatVersion, from, to, ...counts }
  const lines = [header, ...removed, ...cases].map((line) => JSON.stringify(line))
  return gzipSync(strToU8(lines.join('\n')), { level: 9, mtime: 0 })
}

function unpacked(bytes: Uint8Array): string {
  // The last four bytes tell the length; no more than that is ever unpacked.
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const promised = bytes.length < 4 ? 0 : view.getUint32(bytes.length - 4, true)
  if (promised > mostUnpacked) throw new Error(`it would be ${promised} bytes long`)
  return strFromU8(gunzipSync(bytes))
}

/** Reads a delta's file, each case by its schema. Nothing is thrown, whatever the bytes are. */
export function decodeDelta(bytes: Uint8Array): Outcome<Delta> {
  const text = tried('unreadable', () => unpacked(bytes))
  if (!text.ok) return text
  const lines = text.value.split('\n')
  return tried('unreadable', () => {
    const header = v.parse(headerSchema, JSON.parse(lines[0] ?? ''))
    const { from, to, removed, cases } = header
    if (lines.length !== 1 + removed + cases) throw new Error('lines are missing, or too many')
    const ids = lines.slice(1, 1 + removed).map((line) => v.parse(idSchema, JSON.parse(line)))
    const told = lines.slice(1 + removed).map((line) => v.parse(caseSchema, JSON.parse(line)))
    return { from, to, removed: ids, cases: told }
  })
}

/** Reads the file of a delta that a list announces. */
export function readDelta(
  bytes: Uint8Array,
  { from, to }: Pick<Delta, 'from' | 'to'>,
): Outcome<Delta> {
  const delta = decodeDelta(bytes)
  if (!delta.ok || (delta.value.from === from && delta.value.to === to)) return delta
  const told = `from ${delta.value.from} to ${delta.value.to}`
  return trouble('damaged', `a delta from ${from} to ${to} is announced, it is ${told}`)
}
