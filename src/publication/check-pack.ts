import type { Case } from '../cases/index.ts'
import {
  assemble,
  type CaseChunk,
  casesOf,
  chunksIn,
  type Pack,
  unpackFile,
} from '../pack/index.ts'
import { type Outcome, reasonOf, trouble } from './form/index.ts'

/** A pack's file that was looked at case by case. */
export interface CheckedPack {
  readonly cases: readonly Case[]
  /** Whether this version of Disproof can use it as it is; otherwise its cases are compiled again. */
  readonly isCurrent: boolean
}

function misfit(pack: Pack, { id, title }: Case, place: number): string | null {
  if (pack.ids.at(place) === id && pack.titles.at(place) === title) return null
  return `the index tells another case than "${id}"`
}

/**
 * Checks a pack's file as whoever published it might not have: every case by its schema, each id
 * once, and that the index speaks of these cases. May pause after each stretch of cases.
 */
export function* checkingPack(
  file: Uint8Array,
  wordsVersion: string,
): Generator<{ readonly done: number; readonly total: number }, Outcome<CheckedPack>> {
  const parts = unpackFile(file)
  if (!parts.ok) return trouble('unreadable', parts.reason)
  const { header } = parts.value
  const chunks = chunksIn(parts.value)
  if (!chunks.ok) return trouble('unreadable', chunks.reason)
  yield { done: 0, total: header.cases }
  const assembled = assemble(parts.value)
  if (!assembled.ok && assembled.isOutdated !== true) return trouble('unreadable', assembled.reason)
  const pack = assembled.ok ? assembled.value : null
  const cases: Case[] = []
  const ids = new Set<string>()
  for (const chunk of chunks.value) {
    const read = casesIn(chunk)
    if (!read.ok) return read
    for (const one of read.value) {
      const wrong = pack === null ? null : misfit(pack, one, cases.length)
      if (wrong !== null) return trouble('unreadable', wrong)
      if (ids.has(one.id)) return trouble('unreadable', `"${one.id}" is used by two cases`)
      ids.add(one.id)
      cases.push(one)
    }
    yield { done: cases.length, total: header.cases }
  }
  const sameWords = header.wordsVersion === null || header.wordsVersion === wordsVersion
  return { ok: true, value: { cases, isCurrent: pack !== null && sameWords } }
}

/** `checkingPack` without pauses, for whoever only wants the cases, or waits for nothing else. */
export function checkPack(file: Uint8Array, wordsVersion = ''): Outcome<CheckedPack> {
  const work = checkingPack(file, wordsVersion)
  for (;;) {
    const step = work.next()
    if (step.done === true) return step.value
  }
}

function casesIn(chunk: CaseChunk): Outcome<readonly Case[]> {
  try {
    return { ok: true, value: casesOf(chunk) }
  } catch (error) {
    return trouble('unreadable', reasonOf(error))
  }
}
