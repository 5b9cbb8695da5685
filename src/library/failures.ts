import type { Attempt, Failure, FailureKind } from './types.ts'

/** A failure of some kind, with the technical reason in words. */
export function failure(kind: FailureKind, detail = ''): Attempt<never> {
  return { ok: false, failure: { kind, detail } }
}

/** What the storage threw, as a failure that a user can act on. */
export function storageFailure(error: unknown): Failure {
  const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
  const isFull = error instanceof Error && /Quota|FILE_NO_DEVICE_SPACE|no space/iu.test(detail)
  return { kind: isFull ? 'storage-full' : 'storage-failed', detail }
}

/** Does something with the storage; what it throws is a failure. */
export async function attempt<Value>(work: () => Promise<Value>): Promise<Attempt<Value>> {
  try {
    return { ok: true, value: await work() }
  } catch (error) {
    return { ok: false, failure: storageFailure(error) }
  }
}
