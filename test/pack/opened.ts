import type { Case } from '../../src/cases/index.ts'
import { type Claim, casesOf, compilePack, openPack, type Pack } from '../../src/pack/index.ts'

/** The pack that some bytes hold; a refusal is thrown, since no test can go on from it. */
export function opened(bytes: Uint8Array): Pack {
  const result = openPack(bytes)
  if (!result.ok) throw new Error(result.reason)
  return result.pack
}

/** The cases that a pack's bytes hold, as they are read when they are shown. */
export function casesIn(bytes: Uint8Array): Case[] {
  const result = openPack(bytes)
  if (!result.ok) throw new Error(result.reason)
  return result.chunks.flatMap(casesOf)
}

/** All claims of a pack, by number. */
export function claimsIn({ claims }: Pack): Claim[] {
  return Array.from({ length: claims.length }, (_, claim) => {
    const told = claims.at(claim)
    if (told === undefined) throw new Error(`there is no claim ${claim}`)
    return told
  })
}

/** A pack of some cases, compiled and opened. */
export function packOf(cases: readonly Case[]): Pack {
  return opened(compilePack(cases).bytes)
}

/** Why some bytes are refused; empty where they are not. */
export function refusal(bytes: Uint8Array): string {
  const result = openPack(bytes)
  return result.ok ? '' : result.reason
}
