/** Milliseconds between two readings of a page that changes now and then. */
export const shortestPause = 500
/** Milliseconds to which the pause grows while a page never stops changing. */
export const longestPause = 2_000
/** Milliseconds in which changes that belong together (an answer to a click) come in. */
export const settling = 100
/** A reading takes this share of the time at most; a heavy page is read as seldom as that asks. */
export const workShare = 1 / 10

/**
 * How long to wait between readings: the pause doubles while a page keeps changing, and a quiet
 * while resets it. All times are milliseconds of one clock.
 */
export class Pace {
  #pause = shortestPause
  #lastEnd = Number.NEGATIVE_INFINITY

  /** How long to wait before the reading that the first change since the last one asks for. */
  waitAfterChange(now: number): number {
    const quiet = now - this.#lastEnd
    const isBusy = quiet < this.#pause
    const wait = isBusy ? Math.max(settling, this.#pause - quiet) : settling
    this.#pause = isBusy ? Math.min(this.#pause * 2, longestPause) : shortestPause
    return wait
  }

  /** Notes a reading that ended at `now` after `work` milliseconds of work. */
  ended(now: number, work: number): void {
    this.#lastEnd = now
    this.#pause = Math.max(this.#pause, work / workShare)
  }
}
