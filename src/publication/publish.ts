import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import type { Case } from '../cases/index.ts'
import type { CompiledPack } from '../pack/index.ts'
import {
  difference,
  encodeDelta,
  listFormatVersion,
  listMagic,
  type Manifest,
  orderedAfter,
  type PublishedDelta,
  type PublishedFile,
  signList,
} from './form/index.ts'

/** Deltas that a list keeps: whoever was away for longer fetches the whole pack. */
export const mostKeptDeltas = 30

/** A file to be put beside `list.json`. */
export interface NewFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** What was published before, and what its pack held. */
export interface Before {
  readonly list: Manifest
  readonly cases: readonly Case[]
}

/** What a publisher says of a list. */
export interface Imprint {
  readonly name: string
  readonly publisher: string
  readonly homepage?: string
  /** ISO time. */
  readonly publishedAt: string
}

/** A version of a list, ready to be put on a server: the files first, `list.json` last. */
export interface Publication {
  readonly version: number
  readonly files: readonly NewFile[]
  /** The text of `list.json`. */
  readonly list: string
  /** Names of all files that it speaks of; others of its kind can go. */
  readonly kept: readonly string[]
}

/** The cases of a new version, in the order in which its pack has to hold them. */
export function casesToPublish(before: Before | null, cases: readonly Case[]): readonly Case[] {
  return orderedAfter(before?.cases ?? [], cases)
}

/** The hash in its name lets a server's caches keep a file for ever. */
function sealed(stem: string, ending: string, bytes: Uint8Array): PublishedFile {
  const hash = bytesToHex(sha256(bytes))
  return { file: `${stem}-${hash.slice(0, 8)}.${ending}`, bytes: bytes.length, sha256: hash }
}

/**
 * Makes the next version of a list: its pack, what leads there from the version before, and the
 * signed `list.json`. The same input gives the same bytes.
 * @param cases as `casesToPublish` gave them, and `pack` compiled of them
 * @throws Error where the text is no private key, or a list of another key was published before
 */
export function publish(
  before: Before | null,
  cases: readonly Case[],
  { bytes: pack }: Pick<CompiledPack, 'bytes'>,
  imprint: Imprint,
  privateKey: string,
): Publication {
  const version = (before?.list.version ?? 0) + 1
  const packFile = sealed(String(version), 'pack', pack)
  const files: NewFile[] = [{ name: packFile.file, bytes: pack }]
  const deltas: PublishedDelta[] = []
  if (before !== null) {
    const ends = { from: before.list.version, to: version }
    const bytes = encodeDelta(difference(ends, before.cases, cases))
    const delta = sealed(`${ends.from}-${ends.to}`, 'delta', bytes)
    files.push({ name: delta.file, bytes })
    deltas.push({ ...ends, ...delta }, ...before.list.deltas.slice(0, mostKeptDeltas - 1))
  }
  const list = signList(
    {
      magic: listMagic,
      formatVersion: listFormatVersion,
      ...imprint,
      version,
      cases: cases.length,
      pack: packFile,
      deltas,
    },
    privateKey,
  )
  return { version, files, list, kept: [packFile, ...deltas].map(({ file }) => file) }
}
