import { nextTry } from '../publication/index.ts'
import type { Asking, Failure } from './types.ts'

/** The clock, and chance: what the next time to ask depends on. */
export interface Clock {
  /** Milliseconds since 1970. */
  readonly date: () => number
  /** From 0 to 1. */
  readonly random: () => number
}

/** After a list came, or was found to be the one that is there. */
export function succeeded({ date, random }: Clock): Asking {
  const now = date()
  return {
    lastSuccessAt: now,
    lastFailure: null,
    failures: 0,
    nextTryAt: nextTry(now, 0, random()),
  }
}

/**
 * Before a list is asked for: as if it had failed, so that an update which takes the browser down
 * with it is not tried again at every start.
 */
export function begun(before: Asking, { date, random }: Clock): Asking {
  const failures = before.failures + 1
  return { ...before, failures, nextTryAt: nextTry(date(), failures, random()) }
}

/** After it has failed; `begun` has counted it. */
export function failed(asking: Asking, { kind, detail }: Failure, { date }: Clock): Asking {
  return { ...asking, lastFailure: { kind, detail, at: date() } }
}
