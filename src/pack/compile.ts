import { gzipSync, strToU8 } from 'fflate'
import type { Case } from '../cases/index.ts'
import { encoderVersion, termsOf } from '../language/index.ts'
import { checksumOf } from './checksum.ts'
import { claimsOf } from './claim.ts'
import { dataDateOf } from './data-date.ts'
import { formatVersion, magic, type PackBody, type PackHeader } from './format.ts'
import { exportIndex } from './term-index.ts'

/** A compiled pack and what its maker should know of it. */
export interface CompiledPack {
  readonly bytes: Uint8Array
  readonly header: PackHeader
  /** Ids of the cases that say too little to be matched against pages. */
  readonly unmatchable: readonly string[]
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
  const unmatchable = cases.filter((_, place) => claimsByCase[place]?.length === 0)
  return { bytes, header, unmatchable: unmatchable.map(({ id }) => id) }
}
