import type { BenchBrowser } from './bench-browser.ts'
import type { ThreadTime } from './profile.ts'

/** Milliseconds above which a page is looked at once more, task by task. */
export const suspicious = 40

/**
 * Watches a page while it is opened; where the longest time comes near the goal, once more and task by
 * task. Tracing takes as long as the page itself, so that only few pages are traced.
 */
export async function watchedClosely(
  watch: BenchBrowser['watch'],
  prepare: () => Promise<() => Promise<void>>,
): Promise<ThreadTime> {
  const time = await watch(await prepare())
  if (time.longest <= suspicious) return time
  const exact = await watch(await prepare(), true)
  return { ...time, longest: Math.min(time.longest, exact.longest) }
}
