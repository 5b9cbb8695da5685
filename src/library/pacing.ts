import type { Pacing } from '../publication/index.ts'

/** Long work here lets whatever else waits on this thread have its turn. */
export const pacing: Pacing = {
  now: () => performance.now(),
  pause: () =>
    new Promise((resolve) => {
      setTimeout(resolve, 0)
    }),
}
