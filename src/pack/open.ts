import { gunzipSync, strFromU8 } from 'fflate'
import * as v from 'valibot'
import type { Case } from '../cases/index.ts'
import { encoderVersion } from '../language/index.ts'
import { checksumOf } from './checksum.ts'
import type { Claim } from './claim.ts'
import { dataDateOf } from './data-date.ts'
import {
  bodySchema,
  formatVersion,
  headerSchema,
  magic,
  type PackBody,
  type PackHeader,
} from './format.ts'
import { importIndex, type TermIndex } from './term-index.ts'

/** An opened pack: immutable, ready to be matched with. */
export interface Pack {
  readonly header: PackHeader
  readonly cases: readonly Case[]
  readonly claims: readonly Claim[]
  readonly index: TermIndex
}

/** An opened pack, or in words what does not fit. */
export type OpenedPack =
  | { readonly ok: true; readonly pack: Pack }
  | { readonly ok: false; readonly reason: string }

const lineBreak = 10
/** A header is some hundreds of bytes; what has no line break by here has no header. */
const longestHeader = 10_000

function json(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function readHeader(line: string): { header: PackHeader } | { reason: string } {
  const data = json(line)
  const named = v.safeParse(v.object({ magic: v.literal(magic), formatVersion: v.number() }), data)
  if (!named.success) return { reason: 'this is not a Disproof pack' }
  // The version comes first: another version's header may well look otherwise.
  if (named.output.formatVersion !== formatVersion) {
    const found = named.output.formatVersion
    return { reason: `format version ${found}, but this Disproof reads ${formatVersion}` }
  }
  const parsed = v.safeParse(headerSchema, data)
  if (!parsed.success) {
    const [issue] = parsed.issues
    return { reason: `the header is damaged at ${v.getDotPath(issue)}: ${issue.message}` }
  }
  const header = parsed.output
  if (header.encoderVersion !== encoderVersion) {
    return {
      reason: `compiled with encoder version ${header.encoderVersion}, but this Disproof uses ${encoderVersion}: compile it again`,
    }
  }
  return { header }
}

function readBody(compressed: Uint8Array): { body: PackBody } | { reason: string } {
  let text: string
  try {
    text = strFromU8(gunzipSync(compressed))
  } catch (error) {
    return {
      reason: `the content cannot be unpacked: ${error instanceof Error ? error.message : error}`,
    }
  }
  const parsed = v.safeParse(bodySchema, json(text))
  if (parsed.success) return { body: parsed.output }
  const [issue] = parsed.issues
  return {
    reason: `the content is damaged at ${v.getDotPath(issue) ?? 'the top'}: ${issue.message}`,
  }
}

function inconsistency(header: PackHeader, { cases, claims }: PackBody): string | null {
  if (cases.length !== header.cases || claims.length !== header.claims) {
    return `the header promises ${header.cases} cases and ${header.claims} claims, the content has ${cases.length} and ${claims.length}`
  }
  const dataDate = dataDateOf(cases)
  if (dataDate !== header.dataDate) {
    return `the header gives the date ${header.dataDate ?? 'none'}, the content ${dataDate ?? 'none'}`
  }
  return claims.every((claim) => claim.case < cases.length)
    ? null
    : 'a claim belongs to no case of the pack'
}

/**
 * Opens a pack: checks its header, versions, checksum and content before anything is used.
 * Nothing is thrown; what does not fit is told in words that follow a file's name.
 */
export function openPack(bytes: Uint8Array): OpenedPack {
  const end = bytes.subarray(0, longestHeader).indexOf(lineBreak)
  if (end < 0) return { ok: false, reason: 'this is not a Disproof pack' }
  const head = readHeader(strFromU8(bytes.subarray(0, end)))
  if ('reason' in head) return { ok: false, ...head }
  const compressed = bytes.subarray(end + 1)
  if (checksumOf(compressed) !== head.header.checksum) {
    return { ok: false, reason: 'the checksum does not fit: the file is damaged or was changed' }
  }
  const content = readBody(compressed)
  if ('reason' in content) return { ok: false, ...content }
  const reason = inconsistency(head.header, content.body)
  if (reason !== null) return { ok: false, reason }
  const { cases, claims } = content.body
  try {
    const index = importIndex(content.body.index, claims.length)
    return { ok: true, pack: { header: head.header, cases, claims, index } }
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    return { ok: false, reason: `the index cannot be read: ${why}` }
  }
}
