import type { Attempt, Failure, ListFacts, ListOffer, Progress } from '../../library/index.ts'
import type { Reading } from '../lists-port.ts'

/** Where adding a list stands. */
export type AddFlow =
  /** `added` is the list that was added last. */
  | { readonly kind: 'idle'; readonly added: ListFacts | null; readonly failure: Failure | null }
  | { readonly kind: 'working'; readonly progress: Progress; readonly reading: Reading | null }
  | {
      readonly kind: 'read'
      readonly files: readonly File[]
      readonly reading: Reading
      readonly failure: Failure | null
    }
  /** An address has said what list it has. */
  | { readonly kind: 'offered'; readonly offer: ListOffer; readonly failure: Failure | null }

export const untouched: AddFlow = { kind: 'idle', added: null, failure: null }

/** The beginning of a piece of work, until it tells how far it is. */
export function beginning(stage: Progress['stage'], reading: Reading | null): AddFlow {
  return { kind: 'working', progress: { stage, done: 0, total: 0 }, reading }
}

/** The same work, further on; nothing where it has ended meanwhile. */
export function further(flow: AddFlow, progress: Progress): AddFlow {
  return flow.kind === 'working' ? { ...flow, progress } : flow
}

/** After files were read: what they hold, or why they could not be. */
export function afterReading(files: readonly File[], attempt: Attempt<Reading>): AddFlow {
  if (attempt.ok) return { kind: 'read', files, reading: attempt.value, failure: null }
  return { kind: 'idle', added: null, failure: told(attempt.failure) }
}

/** After a list was stored, or was not: what was read is there for another try then. */
export function afterCommit(
  files: readonly File[],
  reading: Reading,
  attempt: Attempt<ListFacts>,
): AddFlow {
  if (attempt.ok) return { kind: 'idle', added: attempt.value, failure: null }
  // Whatever was cancelled ended the worker, and with it what it had read.
  if (attempt.failure.kind === 'cancelled') return untouched
  return { kind: 'read', files, reading, failure: attempt.failure }
}

/** After an address was asked: what list it has, or why it does not tell. */
export function afterLooking(attempt: Attempt<ListOffer>): AddFlow {
  if (attempt.ok) return { kind: 'offered', offer: attempt.value, failure: null }
  return { kind: 'idle', added: null, failure: told(attempt.failure) }
}

/** After a list was subscribed to, or could not be. */
export function afterSubscribing(offer: ListOffer, attempt: Attempt<ListFacts>): AddFlow {
  if (attempt.ok) return { kind: 'idle', added: attempt.value, failure: null }
  return { kind: 'offered', offer, failure: told(attempt.failure) }
}

/** A person who has cancelled knows it. */
function told(failure: Failure): Failure | null {
  return failure.kind === 'cancelled' ? null : failure
}
