import type { Block, BlockBatch, BlockMatch, PageId } from '../messages/index.ts'

/** How much one batch holds: blocks, and UTF-16 units of text (one block may be longer). */
export interface BatchLimit {
  readonly blocks: number
  readonly units: number
}

/** The first batch is small, so that the first marks appear early. */
export const firstBatch: BatchLimit = { blocks: 20, units: 8_000 }
export const laterBatch: BatchLimit = { blocks: 200, units: 64_000 }

export interface OutboxWays {
  check(batch: BlockBatch): Promise<{ readonly matches: readonly BlockMatch[] }>
  matched(matches: readonly BlockMatch[]): void
  /** Waits after the failure of this number (1, 2 …) in a row; false ends all sending. */
  mayTryAgain(failures: number): Promise<boolean>
}

/**
 * Sends the changes of a page's blocks, one batch at a time, each block once. The last batch of a
 * change says `more: false`; the first change says it even where there is no text at all.
 */
export class Outbox {
  readonly #page: PageId
  readonly #ways: OutboxWays
  #waiting = new Map<number, Block>()
  #removed: number[] = []
  #limit = firstBatch
  #isComplete = false
  #owesEnd = true
  #isSending = false

  constructor(page: PageId, ways: OutboxWays) {
    this.#page = page
    this.#ways = ways
  }

  /** Offers a block. A full batch goes out at once. */
  add(block: Block): void {
    this.#isComplete = false
    this.#waiting.set(block.id, block)
    void this.#send()
  }

  /** Takes a block back; one that was not sent yet is never sent. */
  remove(id: number): void {
    if (!this.#waiting.delete(id)) this.#removed.push(id)
  }

  /** The change is complete: sends what is left. */
  complete(): void {
    this.#isComplete = true
    void this.#send()
  }

  async #send(): Promise<void> {
    if (this.#isSending) return
    this.#isSending = true
    let failures = 0
    for (let batch = this.#take(); batch !== null; batch = this.#take()) {
      const answer = await this.#ways.check(batch).catch(() => null)
      if (answer === null) {
        failures += 1
        this.#putBack(batch)
        if (!(await this.#ways.mayTryAgain(failures))) return
      } else {
        failures = 0
        this.#limit = laterBatch
        this.#ways.matched(answer.matches)
      }
    }
    this.#isSending = false
  }

  /** The next batch; null where nothing is due. */
  #take(): BlockBatch | null {
    const added = this.#fill()
    const isLast = added.length === this.#waiting.size
    if (isLast && !this.#isComplete) return null
    if (added.length + this.#removed.length === 0 && !this.#owesEnd) return null
    for (const { id } of added) this.#waiting.delete(id)
    const removed = this.#removed
    this.#removed = []
    this.#owesEnd = !isLast
    return { page: this.#page, added, removed, more: !isLast }
  }

  #fill(): Block[] {
    const added: Block[] = []
    let units = 0
    for (const block of this.#waiting.values()) {
      units += block.text.length
      if (added.length > 0 && (units > this.#limit.units || added.length === this.#limit.blocks))
        break
      added.push(block)
    }
    return added
  }

  #putBack(batch: BlockBatch): void {
    const back = new Map(batch.added.map((block) => [block.id, block]))
    for (const id of this.#removed) back.delete(id)
    this.#waiting = new Map([...back, ...this.#waiting])
    this.#removed = [...batch.removed, ...this.#removed]
    this.#owesEnd = true
  }
}
