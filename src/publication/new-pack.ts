import type { Case } from '../cases/index.ts'
import type { Meaning } from '../meaning/index.ts'
import { compiling } from '../pack/index.ts'
import { checkingPack } from './check-pack.ts'
import type { FetchTools } from './fetch-file.ts'
import { fetchAnnounced } from './fetch-list.ts'
import {
  applyDelta,
  type Manifest,
  type Outcome,
  type PublishedDelta,
  type PublishedFile,
  readDelta,
  reasonOf,
  trouble,
} from './form/index.ts'
import { type Pacing, paced } from './pacing.ts'
import { prepareClaims } from './prepare-claims.ts'

/** What an update needs of the world. */
export interface UpdateTools extends FetchTools, Pacing {
  readonly openMeaning: () => Promise<Meaning>
}

/** How far an update is: bytes while fetching, otherwise cases or steps. */
export interface UpdateProgress {
  readonly stage: 'fetching' | 'reading' | 'indexing'
  readonly done: number
  readonly total: number
}

/** Who waits for an update: hears how far it is, and may call it off. */
export interface UpdateWatch {
  readonly onProgress: (progress: UpdateProgress) => void
  readonly signal: AbortSignal
}

/** How a list differs from what was stored. */
export interface Changes {
  readonly added: number
  readonly changed: number
  readonly removed: number
}

/** A pack's file that this version of Disproof can use as it is, and how its cases differ. */
export interface NewPack {
  readonly pack: Uint8Array
  /** Null where it was fetched whole. */
  readonly changes: Changes | null
}

/** Where the files of a list are, and how to come to them. */
export interface Source {
  readonly address: string
  readonly list: Manifest
  readonly tools: UpdateTools
  readonly watch: UpdateWatch
}

/** Fetches a file, telling how far all of them are. */
function fetched(
  { address, tools, watch }: Source,
  file: PublishedFile,
  progress: { readonly before: number; readonly total: number },
): Promise<Outcome<Uint8Array>> {
  const { onProgress, signal } = watch
  const onBytes = (received: number) =>
    onProgress({ stage: 'fetching', done: progress.before + received, total: progress.total })
  return fetchAnnounced(address, file, tools, { onBytes, signal })
}

async function compiled(
  cases: readonly Case[],
  changes: Changes | null,
  { list, tools, watch }: Source,
): Promise<Outcome<NewPack>> {
  if (cases.length !== list.cases) {
    return trouble('damaged', `${list.cases} cases are announced, there are ${cases.length}`)
  }
  const meaning = await tools.openMeaning()
  await prepareClaims(cases, meaning, tools)
  const work = compiling(cases, meaning)
  const made = await paced(work, tools, watch.signal, ({ done, total }) =>
    watch.onProgress({ stage: 'indexing', done, total }),
  )
  return made.ok ? { ok: true, value: { pack: made.value.bytes, changes } } : made
}

/** Fetches the whole pack and checks it case by case; one of another version is compiled anew. */
export async function wholePack(source: Source): Promise<Outcome<NewPack>> {
  const { list, tools, watch } = source
  const file = await fetched(source, list.pack, { before: 0, total: list.pack.bytes })
  if (!file.ok) return file
  const { version } = await tools.openMeaning()
  const ran = await paced(checkingPack(file.value, version), tools, watch.signal, (step) =>
    watch.onProgress({ stage: 'reading', ...step }),
  )
  const checked = ran.ok ? ran.value : ran
  if (!checked.ok) return checked
  const { cases, isCurrent } = checked.value
  if (isCurrent && cases.length === list.cases) {
    return { ok: true, value: { pack: file.value, changes: null } }
  }
  return compiled(cases, null, source)
}

async function allOf(stretches: AsyncIterable<readonly Case[]>): Promise<Outcome<Case[]>> {
  const cases: Case[] = []
  try {
    for await (const some of stretches) for (const one of some) cases.push(one)
    return { ok: true, value: cases }
  } catch (error) {
    return trouble('damaged', reasonOf(error))
  }
}

/** Fetches deltas one after the other, and compiles what they make of the stored cases. */
export async function packByDeltas(
  source: Source,
  stored: AsyncIterable<readonly Case[]>,
  deltas: readonly PublishedDelta[],
): Promise<Outcome<NewPack>> {
  const total = deltas.reduce((sum, { bytes }) => sum + bytes, 0)
  let before = 0
  const old = await allOf(stored)
  if (!old.ok) return old
  let cases = old.value
  for (const announced of deltas) {
    const file = await fetched(source, announced, { before, total })
    if (!file.ok) return file
    before += announced.bytes
    const delta = readDelta(file.value, announced)
    if (!delta.ok) return delta
    const applied = applyDelta(cases, delta.value)
    if (!applied.ok) return applied
    cases = applied.value
  }
  return compiled(cases, changesOf(old.value, cases), source)
}

/** Cases that no delta has touched are the very same. */
function changesOf(old: readonly Case[], cases: readonly Case[]): Changes {
  const before = new Map(old.map((one) => [one.id, one]))
  let [added, changed] = [0, 0]
  for (const one of cases) {
    const was = before.get(one.id)
    if (was === undefined) added += 1
    else if (was !== one) changed += 1
  }
  return { added, changed, removed: old.length + added - cases.length }
}
