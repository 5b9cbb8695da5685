const hour = 3_600_000
const daily = 24 * hour
/** Spread about a day, so that a publisher's readers do not all come at the hour of an update. */
const spread = 4 * hour
const longestWait = 72 * hour

/** What is known of when a list is to be asked for again. Times in milliseconds since 1970. */
export interface Scheduled {
  readonly id: string
  /** As `nextTry` had it. */
  readonly nextTryAt: number
}

/**
 * When to ask for a list again: after a day, or after failures in a row first an hour later, then
 * two, four, … up to three days.
 * @param random from 0 to 1, drawn anew each time
 */
export function nextTry(now: number, failures: number, random: number): number {
  if (failures === 0) return now + daily + (random - 0.5) * spread
  const wait = hour * 2 ** Math.min(failures - 1, 10)
  return now + Math.min(longestWait, wait * (1 + random / 4))
}

/** The lists whose time has come, the one that waits longest first. */
export function dueLists<List extends Scheduled>(now: number, lists: readonly List[]): List[] {
  // A time further off than any wait was made by a clock that was wrong.
  return lists
    .filter(({ nextTryAt }) => !(nextTryAt > now) || nextTryAt > now + longestWait)
    .sort((one, other) => one.nextTryAt - other.nextTryAt)
}

/** When the next of some lists is due; null where there is none. */
export function nextDue(lists: readonly Scheduled[]): number | null {
  return lists.length === 0 ? null : Math.min(...lists.map(({ nextTryAt }) => nextTryAt))
}
