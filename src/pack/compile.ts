import { gzipSync, strToU8 } from 'fflate'
import type { Case } from '../cases/index.ts'
import { encoderVersion, termsOf } from '../language/index.ts'
import { checksumOf } from './checksum.ts'
import { claimsOf, isGeneric, type Shortcoming, shortcomingOf } from './claim.ts'
import { dataDateOf } from './data-date.ts'
import { formatVersion, magic, type PackBody, type PackHeader } from './format.ts'
import { exportIndex } from './term-index.ts'

/** A case that no page can be compared with: not even a sentence of its summary says enough. */
export interface UnmatchableCase {
  readonly id: string
  /** What its title lacks. */
  readonly reason: Shortcoming
}

/** A compiled pack and what its maker should know of it. */
export interface CompiledPack {
  readonly bytes: Uint8Array
  readonly header: PackHeader
  /** The cases without any claim, in the order of the pack. */
  readonly unmatchable: readonly UnmatchableCase[]
  /** Ids of the cases whose every claim is too generic to be found for sure, in the order of the pack. */
  readonly generic: readonly string[]
}

/**
 * Compiles cases into a pack. The same cases give the same bytes. Time is linear in the text;
 * `onProgress` hears of every claim that is indexed, out of how many.
 */
export function compilePack(
  cases: readonly Case[],
  onProgress: (done: number, total: number) => void = () => {},
): CompiledPack {
  const claimsByCase = cases.map(claimsOf)
  const claims = claimsByCase.flat()
  let done = 0
  const index = exportIndex(
    claims.map(({ text }) => termsOf(text)),
    () => {
      done += 1
      onProgress(done, claims.length)
    },
  )
  const content: PackBody = { cases: [...cases], claims, index }
  const body = gzipSync(strToU8(JSON.stringify(content)), { level: 9, mtime: 0 })
  const header: PackHeader = {
    magic,
    formatVersion,
    encoderVersion,
    cases: cases.length,
    claims: claims.length,
    dataDate: dataDateOf(cases),
    checksum: checksumOf(body),
  }
  const line = strToU8(`${JSON.stringify(header)}\n`)
  const bytes = new Uint8Array(line.length + body.length)
  bytes.set(line)
  bytes.set(body, line.length)
  const unmatchable = cases.flatMap(({ id, title }, place): UnmatchableCase[] => {
    const reason = shortcomingOf(title)
    return claimsByCase[place]?.length === 0 && reason !== null ? [{ id, reason }] : []
  })
  const generic = cases.flatMap(({ id }, place) => {
    const claimed = claimsByCase[place] ?? []
    return claimed.length > 0 && claimed.every(({ text }) => isGeneric(text)) ? [id] : []
  })
  return { bytes, header, unmatchable, generic }
}
