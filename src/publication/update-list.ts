import type { Case } from '../cases/index.ts'
import { fetchList, type KnownList } from './fetch-list.ts'
import {
  type Manifest,
  type Outcome,
  planUpdate,
  reasonOf,
  type TroubleKind,
  trouble,
} from './form/index.ts'
import {
  type NewPack,
  packByDeltas,
  type UpdateTools,
  type UpdateWatch,
  wholePack,
} from './new-pack.ts'

/** What is stored of a list that was fetched before. */
export interface StoredList {
  readonly version: number
  /** All cases, in the order of the stored pack. */
  readonly cases: () => AsyncIterable<readonly Case[]>
}

/** A list that the user has confirmed, and what is stored of it; null where nothing is. */
export interface Subscribed extends KnownList {
  readonly confirmedKey: string
  readonly stored: StoredList | null
}

/** What came of asking for a list; `etag` is to be kept for the next time. */
export type Update =
  | { readonly kind: 'not-modified'; readonly etag: string | null }
  | ({
      readonly kind: 'updated'
      readonly etag: string | null
      /** What the publisher tells of this version. */
      readonly list: Manifest
    } & NewPack)

/** Where deltas do not fit what is stored or are no deltas: the whole pack depends on neither. */
const mendedByWhole: ReadonlySet<TroubleKind> = new Set(['damaged', 'unreadable', 'wrong-file'])

async function update(
  subscribed: Subscribed,
  tools: UpdateTools,
  watch: UpdateWatch,
): Promise<Outcome<Update>> {
  const { address, stored } = subscribed
  // Without the cases that it belongs to, "not modified" would leave nothing.
  const etag = stored === null ? null : subscribed.etag
  const fetched = await fetchList({ ...subscribed, etag }, tools, watch.signal)
  if (!fetched.ok) return fetched
  if (fetched.value.kind === 'not-modified') return { ok: true, value: { ...fetched.value, etag } }
  const { list, etag: newTag } = fetched.value
  const planned = planUpdate(list, stored?.version ?? null)
  if (!planned.ok) return planned
  const plan = planned.value
  if (plan.kind === 'nothing') return { ok: true, value: { kind: 'not-modified', etag: newTag } }
  const source = { address, list, tools, watch }
  let made =
    plan.kind === 'deltas' && stored !== null
      ? await packByDeltas(source, stored.cases(), plan.deltas)
      : await wholePack(source)
  if (plan.kind === 'deltas' && !made.ok && mendedByWhole.has(made.failure.kind)) {
    made = await wholePack(source)
  }
  if (!made.ok) return made
  return { ok: true, value: { kind: 'updated', etag: newTag, list, ...made.value } }
}

/**
 * Asks for a list and gives what is to be stored: nothing new, or a pack whose every case was
 * checked. Nothing is stored here, and nothing is thrown.
 */
export async function updateList(
  subscribed: Subscribed,
  tools: UpdateTools,
  watch: UpdateWatch,
): Promise<Outcome<Update>> {
  try {
    return await update(subscribed, tools, watch)
  } catch (error) {
    return trouble('failed', reasonOf(error))
  }
}
