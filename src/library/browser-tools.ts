import { browserLocks } from './locks.ts'
import type { SubscriptionTools } from './subscriptions.ts'

/** What subscriptions need of any page, worker or background of a browser. */
export const browserTools: Pick<
  SubscriptionTools,
  'fetch' | 'after' | 'locks' | 'date' | 'random'
> = {
  fetch: (address, init) => fetch(address, init),
  after(milliseconds, work) {
    const timer = setTimeout(work, milliseconds)
    return () => clearTimeout(timer)
  },
  locks: browserLocks,
  date: () => Date.now(),
  random: () => Math.random(),
}
