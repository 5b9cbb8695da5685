/** A number with what it scored. */
export interface Scored {
  readonly id: number
  readonly score: number
}

/** The best `count` of some scored numbers, best first; time is their number times `count` at worst. */
export class Best {
  readonly #count: number
  readonly #kept: Scored[] = []

  constructor(count: number) {
    this.#count = count
  }

  /** What the next one has to beat to be kept. */
  get bar(): number {
    return this.#kept.length < this.#count ? -Infinity : (this.#kept.at(-1)?.score ?? -Infinity)
  }

  add(id: number, score: number): void {
    if (score <= this.bar) return
    let at = this.#kept.length
    while (at > 0 && (this.#kept[at - 1]?.score ?? 0) < score) at -= 1
    this.#kept.splice(at, 0, { id, score })
    if (this.#kept.length > this.#count) this.#kept.pop()
  }

  get kept(): readonly Scored[] {
    return this.#kept
  }
}
