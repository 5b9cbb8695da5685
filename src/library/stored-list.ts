import type { Case } from '../cases/index.ts'
import type { Meaning } from '../meaning/index.ts'
import { assemble, casesOf, type Pack, type SectionName } from '../pack/index.ts'
import type { Database } from './database.ts'
import { digestOf } from './generations.ts'
import type { Failure } from './types.ts'

/** A list that can be used: what pages are compared with, and its cases when they are shown. */
export interface OpenList {
  readonly id: string
  readonly name: string
  readonly pack: Pack
  /** The case of an id; null where the list has none. */
  caseOf(id: string): Promise<Case | null>
}

/** An opened pack, or why it cannot be used. */
export type StoredOpening =
  | { readonly ok: true; readonly pack: Pack }
  /** Damaged, or not there. */
  | { readonly ok: false; readonly failure: Failure }
  /** Of another version of Disproof or of its words: its cases are to be compiled again. */
  | { readonly ok: 'outdated'; readonly reason: string }

const damaged = (detail: string): StoredOpening => ({
  ok: false,
  failure: { kind: 'damaged', detail },
})

/**
 * Opens a stored pack: checks every section against its digest, the versions and that all parts fit one
 * another, before anything is used. Cases stay where they are.
 */
export async function openStored(database: Database, generation: string): Promise<StoredOpening> {
  const stored = await database.get('packs', generation)
  if (stored === undefined) return damaged('there is no pack')
  const { header, sections, digests } = stored
  const names = Object.keys(sections) as SectionName[]
  const found = await Promise.all(
    names.map(async (name) => [name, await digestOf(sections[name] ?? new Uint8Array())] as const),
  )
  const wrong = found.find(([name, digest]) => digests[name] !== digest)
  if (wrong !== undefined) return damaged(`the checksum of ${wrong[0]} does not fit`)
  const made = assemble({
    header,
    sections: new Map(Object.entries(sections) as [SectionName, Uint8Array][]),
  })
  if (!made.ok)
    return made.isOutdated ? { ok: 'outdated', reason: made.reason } : damaged(made.reason)
  return { ok: true, pack: made.value }
}

/** An opening as it is for whoever knows these words: a pack that was made with others is outdated. */
export function suited(opening: StoredOpening, { version }: Meaning): StoredOpening {
  if (opening.ok !== true) return opening
  const madeWith = opening.pack.header.wordsVersion
  if (madeWith === null || madeWith === version) return opening
  return { ok: 'outdated', reason: `made with the words of version ${madeWith}` }
}

/** Reads one case of a stored pack: its stretch is unpacked and all others stay as they are. */
export async function readStoredCase(
  database: Database,
  generation: string,
  pack: Pack,
  id: string,
): Promise<Case | null> {
  const place = pack.ids.indexOf(id)
  if (place < 0) return null
  const number = pack.chunkStarts.findLastIndex((start) => start <= place)
  const chunk = await database.get('chunks', [generation, number])
  if (chunk === undefined) return null
  return casesOf(chunk)[place - (pack.chunkStarts[number] ?? 0)] ?? null
}
