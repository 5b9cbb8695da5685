import type { Case } from '../cases/index.ts'
import type { Meaning } from '../meaning/index.ts'
import { compilePack, openPack, type Pack } from '../pack/index.ts'

/** A pack as a user would have it, and the length of its file. */
export interface BuiltPack {
  readonly pack: Pack
  readonly packBytes: number
}

/** Compiles cases into a pack and opens it, by the very code that ships. */
export function buildPack(cases: readonly Case[], meaning: Meaning): BuiltPack {
  const { bytes } = compilePack(cases, meaning)
  const opened = openPack(bytes)
  if (!opened.ok) throw new Error(`the pack that was just compiled: ${opened.reason}`)
  return { pack: opened.pack, packBytes: bytes.length }
}
