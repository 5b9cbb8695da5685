import { type Outcome, trouble } from './form/index.ts'

/** What long work needs so that whoever shares its thread is answered meanwhile. */
export interface Pacing {
  /** Milliseconds of any clock that only goes forward. */
  readonly now: () => number
  /** Lets whatever waits have its turn. */
  readonly pause: () => Promise<void>
}

/** Longest stretch of work between two pauses, in milliseconds: a check of a page waits no longer. */
const longestStretch = 20

/** Runs work in stretches; it is given up at a pause when the signal aborts. */
export async function paced<Step, Result>(
  work: Generator<Step, Result>,
  { now, pause }: Pacing,
  signal: AbortSignal,
  onStep: (step: Step) => void = () => {},
): Promise<Outcome<Result>> {
  let since = now()
  for (;;) {
    const step = work.next()
    if (step.done === true) return { ok: true, value: step.value }
    if (now() - since < longestStretch) continue
    onStep(step.value)
    await pause()
    if (signal.aborted) return trouble('cancelled')
    since = now()
  }
}
