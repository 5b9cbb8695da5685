import type { Case } from '../cases/index.ts'
import type { Meaning } from '../meaning/index.ts'
import {
  assemble,
  type CaseChunk,
  type CompiledPack,
  type CompileStep,
  chunksIn,
  claimVectors,
  compiling,
  encodeVectors,
  type PackParts,
  termRows,
  unpackFile,
} from '../pack/index.ts'
import { paced, prepareClaims } from '../publication/index.ts'
import { pacing } from './pacing.ts'

/** A pack taken apart, with the vectors of its claims beside it, as it is stored. */
export interface StorableList {
  readonly parts: PackParts
  readonly chunks: readonly CaseChunk[]
}

/**
 * A pack's file as it is stored: unpacked, and with the vectors of its claims, which would have to
 * be summed at every start.
 * @throws Error where the file is damaged
 */
export function storable(file: Uint8Array, meaning: Meaning): StorableList {
  const parts = unpackFile(file)
  if (!parts.ok) throw new Error(parts.reason)
  const pack = assemble(parts.value)
  if (!pack.ok) throw new Error(pack.reason)
  const chunks = chunksIn(parts.value)
  if (!chunks.ok) throw new Error(chunks.reason)
  const { near, index, claims, header } = pack.value
  if (near === null || header.wordsVersion !== meaning.version) {
    return { parts: parts.value, chunks: chunks.value }
  }
  const sections = new Map(parts.value.sections)
  const rows = termRows(index, claims.length, meaning)
  sections.set('vectors', encodeVectors(claimVectors(near, rows, meaning)))
  return { parts: { header, sections }, chunks: chunks.value }
}

/** Compiles cases with pauses, so that whoever shares this thread is answered meanwhile. */
export async function compiledAnew(
  cases: readonly Case[],
  meaning: Meaning,
  onStep: (step: CompileStep) => void = () => {},
): Promise<StorableList & Pick<CompiledPack, 'unmatchable'>> {
  const never = new AbortController().signal
  await prepareClaims(cases, meaning, pacing)
  const made = await paced(compiling(cases, meaning), pacing, never, onStep)
  if (!made.ok) throw new Error(made.failure.detail)
  await pacing.pause()
  const { bytes, unmatchable } = made.value
  return { ...storable(bytes, meaning), unmatchable }
}
