import { gunzipSync, gzipSync, strFromU8, strToU8 } from 'fflate'
import * as v from 'valibot'
import { encoderVersion } from '../language/index.ts'
import { ByteWriter } from './byte-writer.ts'
import type { CaseChunk } from './case-chunks.ts'
import { checksumOf } from './checksum.ts'
import {
  formatVersion,
  headerSchema,
  magic,
  type PackHeader,
  type SectionName,
  type Sections,
  sectionNames,
} from './format.ts'

/** What the maker of a pack tells in its header. */
export type HeaderFacts = Pick<
  PackHeader,
  'cases' | 'claims' | 'wordsVersion' | 'oldestDate' | 'dataDate'
> & { readonly languages: readonly string[]; readonly claimLanguages: readonly string[] }

/** The whole file of a pack: a line of JSON, then the sections, compressed. */
export function packFile(
  facts: HeaderFacts,
  sections: Sections,
  chunks: readonly CaseChunk[],
): { readonly bytes: Uint8Array; readonly header: PackHeader } {
  const body = new ByteWriter()
  const lengths: { name: SectionName; bytes: number }[] = []
  for (const name of sectionNames) {
    const before = body.length
    const section = sections.get(name)
    if (name === 'cases') for (const { bytes } of chunks) body.append(bytes)
    else if (section !== undefined) body.append(gzipSync(section, { level: 9, mtime: 0 }))
    else continue
    lengths.push({ name, bytes: body.length - before })
  }
  const bytes = body.bytes()
  const { languages, claimLanguages, ...others } = facts
  const unsealed: PackHeader = {
    magic,
    formatVersion,
    encoderVersion,
    ...others,
    languages: [...languages],
    claimLanguages: [...claimLanguages],
    sections: lengths,
    checksum: '',
  }
  const header = { ...unsealed, checksum: checksumOf(unsealed, bytes) }
  const file = new ByteWriter()
  file.append(strToU8(`${JSON.stringify(header)}\n`))
  file.append(bytes)
  return { bytes: file.bytes(), header }
}

/** A part of a pack's file, or in words what does not fit. */
export type Unpacked<Value> =
  | { readonly ok: true; readonly value: Value }
  /** `isOutdated` where nothing is damaged, but its maker was another version of Disproof. */
  | { readonly ok: false; readonly reason: string; readonly isOutdated?: boolean }

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

/**
 * Whether this version of Disproof can use a pack with such a header. A pack of another version is
 * not damaged: its cases can be compiled again.
 */
export function versionTrouble({
  formatVersion: format,
  encoderVersion: encoder,
}: {
  readonly formatVersion: number
  readonly encoderVersion?: number | undefined
}): string | null {
  if (format !== formatVersion) {
    return `format version ${format}, but this Disproof reads ${formatVersion}`
  }
  if (encoder === undefined || encoder === encoderVersion) return null
  return `compiled with encoder version ${encoder}, but this Disproof uses ${encoderVersion}: compile it again`
}

function readHeader(data: unknown): Unpacked<PackHeader> {
  const named = v.safeParse(v.object({ magic: v.literal(magic), formatVersion: v.number() }), data)
  if (!named.success) return { ok: false, reason: 'this is not a Disproof pack' }
  // The version comes first: another version's header may well look otherwise.
  const trouble = versionTrouble({ formatVersion: named.output.formatVersion })
  if (trouble !== null) return { ok: false, reason: trouble }
  const parsed = v.safeParse(headerSchema, data)
  if (parsed.success) return { ok: true, value: parsed.output }
  const [issue] = parsed.issues
  return {
    ok: false,
    reason: `the header is damaged at ${v.getDotPath(issue)}: ${issue.message}`,
  }
}

/** Whether a file sets out as a pack does; it may still be damaged. */
export function isPackFile(file: Uint8Array): boolean {
  return strFromU8(file.subarray(0, opening.length)) === opening
}

const opening = `{"magic":"${magic}"`

/** A pack's file taken apart: its header, and its sections unpacked. */
export interface PackParts {
  readonly header: PackHeader
  readonly sections: Sections
}

/** Unpacked, a section may be so many times as long: what is more is made to fill the memory. */
const mostInflated = 1_000

/**
 * Takes a pack's file apart, after its header, version and checksum were looked at. Nothing is
 * thrown; what does not fit is told in words that follow a file's name.
 */
export function unpackFile(file: Uint8Array): Unpacked<PackParts> {
  const end = file.subarray(0, longestHeader).indexOf(lineBreak)
  if (end < 0) return { ok: false, reason: 'this is not a Disproof pack' }
  const told = json(strFromU8(file.subarray(0, end)))
  const head = readHeader(told)
  if (!head.ok) return head
  const header = head.value
  const body = file.subarray(end + 1)
  // As it was told, not as it was read: what the schema leaves out is sealed as well.
  if (checksumOf(Object(told), body) !== header.checksum) {
    return { ok: false, reason: 'the checksum does not fit: the file is damaged or was changed' }
  }
  const sections = new Map<SectionName, Uint8Array>()
  let at = 0
  for (const { name, bytes } of header.sections) {
    const section = body.subarray(at, at + bytes)
    at += bytes
    if (section.length !== bytes || sections.has(name)) {
      return { ok: false, reason: `the content is damaged at ${name}` }
    }
    try {
      sections.set(name, name === 'cases' ? section : inflated(section))
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error)
      return { ok: false, reason: `the content cannot be unpacked at ${name}: ${why}` }
    }
  }
  if (at !== body.length) return { ok: false, reason: 'there is something behind the content' }
  return { ok: true, value: { header, sections } }
}

/** Unpacks gzip whose last four bytes, which tell the length, promise no more than gzip can hold. */
function inflated(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const promised = bytes.length < 4 ? 0 : view.getUint32(bytes.length - 4, true)
  if (promised > bytes.length * mostInflated + mostInflated) throw new Error('it is too long')
  return gunzipSync(bytes)
}
