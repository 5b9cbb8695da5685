import type { Meaning } from '../meaning/index.ts'
import {
  dueLists,
  type FetchTools,
  fetchList,
  fingerprintOf,
  type Manifest,
  nextDue,
  type Outcome,
  type Update,
  updateList,
} from '../publication/index.ts'
import { begun, type Clock, failed, succeeded } from './asking.ts'
import { failure, storageFailure } from './failures.ts'
import type { Library } from './library.ts'
import type { Locks } from './locks.ts'
import { pacing } from './pacing.ts'
import { storable } from './rebuild.ts'
import type { Attempt, ListFacts, ListOffer, Progress, Subscription } from './types.ts'

/** What subscriptions need of the world. */
export interface SubscriptionTools extends FetchTools, Clock {
  readonly library: Library
  readonly locks: Locks
  readonly openMeaning: () => Promise<Meaning>
  /** Whether the user allows that the server of an address is asked. */
  readonly mayAsk: (address: string) => Promise<boolean>
}

/** Who waits for a list: hears how far it is, and may call it off. */
export interface Watching {
  readonly onProgress: (progress: Progress) => void
  readonly signal: AbortSignal
}

type Updated = Extract<Update, { kind: 'updated' }>

/** One at a time asks for a list, whichever page or worker it is. */
const lockOf = (id: string): string => `disproof-updating:${id}`

/** What the storage threw, or a file of our own that cannot be read. */
const thrown = (error: unknown): Attempt<never> => ({ ok: false, failure: storageFailure(error) })

const waiting = (lists: readonly ListFacts[]) =>
  lists.flatMap(({ id, origin }) =>
    origin.kind === 'subscription' ? [{ id, nextTryAt: origin.asking.nextTryAt }] : [],
  )

/** Lists that are fetched from their publishers, first and again and again. */
export class Subscriptions {
  readonly #tools: SubscriptionTools

  constructor(tools: SubscriptionTools) {
    this.#tools = tools
  }

  /** Asks what list there is at an address. Nothing is stored. */
  async look(address: string, signal: AbortSignal): Promise<Attempt<ListOffer>> {
    const asked = { address, confirmedKey: null, etag: null }
    const fetched = await fetchList(asked, this.#tools, signal)
    if (!fetched.ok) return fetched
    if (fetched.value.kind !== 'list') return failure('no-answer', 'HTTP 304')
    const { name, publisher, homepage, publishedAt, cases, pack, publicKey } = fetched.value.list
    const fingerprint = fingerprintOf(publicKey) ?? ''
    const told = { name, publisher, homepage: homepage ?? null, publishedAt, cases }
    const { address: full } = fetched.value
    return {
      ok: true,
      value: { ...told, address: full, bytes: pack.bytes, publicKey, fingerprint },
    }
  }

  /** Fetches a list that the user has confirmed, and adds it. Before, everything is as it was. */
  subscribe(offer: ListOffer, watching: Watching): Promise<Attempt<ListFacts>> {
    return this.#subscribe(offer, watching).catch(thrown)
  }

  async #subscribe(offer: ListOffer, watching: Watching): Promise<Attempt<ListFacts>> {
    const { address, publicKey, fingerprint, name } = offer
    const asked = { address, confirmedKey: publicKey, etag: null, stored: null }
    const update = await this.#fetch(asked, watching)
    if (!update.ok) return update
    if (update.value.kind !== 'updated') return failure('no-answer', 'HTTP 304')
    const { list, etag } = update.value
    const origin: Subscription = {
      kind: 'subscription',
      addedAt: new Date(this.#tools.date()).toISOString(),
      ...{ address, publicKey, fingerprint, etag },
      ...toldOf(list),
      asking: succeeded(this.#tools),
    }
    const stored = { origin, ...(await this.#storable(update.value)) }
    return this.#tools.library.add({ name, ...stored }, storing(watching))
  }

  /** Asks for a list now; true where it has changed. A failure is kept with the list. */
  update(id: string, watching: Watching): Promise<Attempt<boolean>> {
    return this.#tools.locks.hold(lockOf(id), () => this.#updateNow(id, watching).catch(thrown))
  }

  async #updateNow(id: string, watching: Watching): Promise<Attempt<boolean>> {
    const { library, mayAsk } = this.#tools
    const facts = await library.facts()
    if (!facts.ok) return facts
    const origin = facts.value.find((list) => list.id === id)?.origin
    if (origin?.kind !== 'subscription') return failure('failed', 'this list has no address')
    const { asking } = origin
    const keep = (next: Subscription['asking'], told: Partial<Subscription> = {}) =>
      library.retell(id, (subscription) => ({ ...subscription, ...told, asking: next }))
    const trying = begun(asking, this.#tools)
    const kept = await keep(trying)
    if (!kept.ok) return kept
    const attempt = (await mayAsk(origin.address))
      ? await this.#bring(id, origin, watching).catch(thrown)
      : failure('not-allowed')
    if (attempt.ok) {
      if (attempt.value === 'replaced') return { ok: true, value: true }
      const told = await keep(succeeded(this.#tools), { etag: attempt.value.etag })
      return told.ok ? { ok: true, value: false } : told
    }
    // Whoever calls it off leaves everything as it was.
    const wasCancelled = attempt.failure.kind === 'cancelled'
    await keep(wasCancelled ? asking : failed(trying, attempt.failure, this.#tools))
    return attempt
  }

  async #bring(
    id: string,
    origin: Subscription,
    watching: Watching,
  ): Promise<Attempt<'replaced' | { readonly etag: string | null }>> {
    const { library } = this.#tools
    const { address, publicKey, etag, version } = origin
    // What is damaged is no ground for deltas, nor for "not modified".
    const isWhole = await library.isWhole(id)
    const stored = isWhole ? { version, cases: () => library.cases(id) } : null
    const update = await this.#fetch({ address, confirmedKey: publicKey, etag, stored }, watching)
    if (!update.ok) return update
    if (update.value.kind === 'not-modified') return { ok: true, value: update.value }
    if (watching.signal.aborted) return failure('cancelled')
    const next: Subscription = {
      ...origin,
      ...toldOf(update.value.list),
      etag: update.value.etag,
      asking: succeeded(this.#tools),
    }
    const cases = { origin: next, ...(await this.#storable(update.value)) }
    const replaced = await library.replace(id, cases, storing(watching))
    return replaced.ok ? { ok: true, value: 'replaced' } : replaced
  }

  #fetch(list: Parameters<typeof updateList>[0], watching: Watching): Promise<Outcome<Update>> {
    return updateList(list, { ...this.#tools, ...pacing }, watching)
  }

  async #storable({ pack }: Updated) {
    return storable(pack, await this.#tools.openMeaning())
  }

  /** Asks for every list whose time has come, one after the other. Failures are kept with them. */
  async updateDue(signal: AbortSignal): Promise<void> {
    const facts = await this.#tools.library.facts()
    if (!facts.ok) return
    for (const { id } of dueLists(this.#tools.date(), waiting(facts.value))) {
      if (signal.aborted) return
      await this.update(id, { onProgress: () => {}, signal })
    }
  }

  /** When the next list is due, in milliseconds since 1970; null where none ever is. */
  async nextDue(): Promise<number | null> {
    const facts = await this.#tools.library.facts()
    return facts.ok ? nextDue(waiting(facts.value)) : null
  }
}

function storing({ onProgress }: Watching): (done: number, total: number) => void {
  return (done, total) => onProgress({ stage: 'storing', done, total })
}

function toldOf({ publisher, homepage, version, publishedAt }: Manifest) {
  return { publisher, homepage: homepage ?? null, version, publishedAt }
}
