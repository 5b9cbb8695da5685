/**
 * Milliseconds of work before the page gets its turn; 10 is the promise. A slice ends after the
 * step in which the time ran out, and Firefox's clock ticks in whole milliseconds.
 */
export const sliceLength = 5

/** What slicing needs of its surroundings. */
export interface SliceClock {
  /** Milliseconds from any fixed point. */
  now(): number
  /** Gives way to the page; rejects to end the work. */
  rest(): Promise<void>
}

/**
 * Takes all steps of a walk, in slices. Returns the milliseconds of work; the rests between are
 * not counted. Rejects with what `rest` rejects with.
 */
export async function inSlices<Step>(
  steps: Iterator<Step, void>,
  take: (step: Step) => void,
  clock: SliceClock,
): Promise<number> {
  let worked = 0
  for (;;) {
    const begun = clock.now()
    for (let elapsed = 0; elapsed < sliceLength; elapsed = clock.now() - begun) {
      const step = steps.next()
      if (step.done) return worked + clock.now() - begun
      take(step.value)
    }
    worked += clock.now() - begun
    await clock.rest()
  }
}
