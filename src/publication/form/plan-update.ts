import type { Manifest, PublishedDelta, PublishedFile } from './manifest.ts'
import { type Outcome, trouble } from './trouble.ts'

/** How a reader comes to a list's version. */
export type Plan =
  /** They have it. */
  | { readonly kind: 'nothing' }
  | { readonly kind: 'pack'; readonly file: PublishedFile; readonly bytes: number }
  /** One after the other; `bytes` of all of them. */
  | {
      readonly kind: 'deltas'
      readonly deltas: readonly PublishedDelta[]
      readonly bytes: number
    }

/** The deltas from a version to the list's own; null where the chain has a gap. */
function chainFrom({ deltas, version }: Manifest, stored: number): PublishedDelta[] | null {
  const chain: PublishedDelta[] = []
  let at = stored
  while (at < version) {
    // Every delta leads to a later version, so that this comes to an end.
    const next = deltas.find(({ from, to }) => from === at && to <= version)
    if (next === undefined) return null
    chain.push(next)
    at = next.to
  }
  return chain
}

/**
 * The cheapest way to a list's version from the one that is stored, null for none. A version that
 * is older than the stored one is refused: whoever holds the server could bring back what was
 * taken back.
 */
export function planUpdate(list: Manifest, storedVersion: number | null): Outcome<Plan> {
  const { version, pack } = list
  const whole: Plan = { kind: 'pack', file: pack, bytes: pack.bytes }
  if (storedVersion === null) return { ok: true, value: whole }
  if (version < storedVersion) {
    return trouble('older-version', `${version} is published, ${storedVersion} was fetched before`)
  }
  if (version === storedVersion) return { ok: true, value: { kind: 'nothing' } }
  const deltas = chainFrom(list, storedVersion)
  const bytes = deltas?.reduce((sum, delta) => sum + delta.bytes, 0) ?? Infinity
  if (deltas === null || bytes >= pack.bytes) return { ok: true, value: whole }
  return { ok: true, value: { kind: 'deltas', deltas, bytes } }
}
