import type { Case } from '../../cases/index.ts'
import { type Outcome, trouble } from './trouble.ts'

/** What leads from one version of a list to a later one. */
export interface Delta {
  readonly from: number
  readonly to: number
  /** Ids of the cases that are there no longer. */
  readonly removed: readonly string[]
  /** Cases that are new, or told otherwise than before. */
  readonly cases: readonly Case[]
}

/** Where a case stands in its publisher's files is no news: a line more above it changes it not. */
const toldBy = ({ sources: _, ...told }: Case) => JSON.stringify(told)

/**
 * The cases of a new version in the order in which every reader will have them: as they were, without
 * those that are gone; new ones at the end. Cases that tell the same stay as they were.
 */
export function orderedAfter(old: readonly Case[], next: readonly Case[]): Case[] {
  const byId = new Map(next.map((one) => [one.id, one]))
  const ordered: Case[] = []
  for (const before of old) {
    const now = byId.get(before.id)
    if (now === undefined) continue
    byId.delete(before.id)
    ordered.push(toldBy(now) === toldBy(before) ? before : now)
  }
  // Twice: to find the new ones in their own order, each once.
  for (const one of next) if (byId.delete(one.id)) ordered.push(one)
  return ordered
}

/** What leads from old cases to new ones, which must be in the order of `orderedAfter`. */
export function difference(
  { from, to }: Pick<Delta, 'from' | 'to'>,
  old: readonly Case[],
  ordered: readonly Case[],
): Delta {
  const before = new Map(old.map((one) => [one.id, JSON.stringify(one)]))
  const kept = new Set(ordered.map(({ id }) => id))
  return {
    from,
    to,
    removed: old.filter(({ id }) => !kept.has(id)).map(({ id }) => id),
    cases: ordered.filter((one) => before.get(one.id) !== JSON.stringify(one)),
  }
}

/** The new cases from the old ones; trouble where the delta was made for others. */
export function applyDelta(old: readonly Case[], delta: Delta): Outcome<Case[]> {
  const known = new Set(old.map(({ id }) => id))
  const removed = new Set(delta.removed)
  const unknown = delta.removed.find((id) => !known.has(id))
  if (unknown !== undefined) return trouble('damaged', `"${unknown}" is removed, but not there`)
  const changed = new Map(delta.cases.map((one) => [one.id, one]))
  const twice = changed.size < delta.cases.length
  if (twice || delta.cases.some(({ id }) => removed.has(id))) {
    return trouble('damaged', 'a case is told twice')
  }
  const kept = old.filter(({ id }) => !removed.has(id)).map((one) => changed.get(one.id) ?? one)
  return { ok: true, value: [...kept, ...delta.cases.filter(({ id }) => !known.has(id))] }
}
