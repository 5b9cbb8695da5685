import type { RowPair } from './contrast.ts'
import { TextSums } from './text-sums.ts'

interface BatchOptions {
  readonly dimensions: number
  readonly size: number
  readonly temperature: number
}

/** Gradients smaller than this move nothing that eight bits can hold, and most are. */
const leastGradient = 1e-4
/** A text of fewer rows is too little to be held against. */
const leastRows = 2

/** One step of training after another, with the memory that all of them share. */
export class Batch {
  readonly #size: number
  readonly #temperature: number
  readonly #a: TextSums
  readonly #b: TextSums
  readonly #against: TextSums
  readonly #likeness: Float32Array
  /** Sums of the likeness of each row and each column: what a right answer is measured by. */
  readonly #ofA: Float32Array
  readonly #ofB: Float32Array

  constructor(vectors: Float32Array, { dimensions, size, temperature }: BatchOptions) {
    const squares = new Float32Array(vectors.length / dimensions).fill(1e-6)
    const sums = () => new TextSums(vectors, squares, dimensions, size)
    this.#size = size
    this.#temperature = temperature
    this.#a = sums()
    this.#b = sums()
    this.#against = sums()
    this.#likeness = new Float32Array(size * size)
    this.#ofA = new Float32Array(size)
    this.#ofB = new Float32Array(size)
  }

  /** Moves the vectors of `size` pairs; returns the loss from a to b, summed, as it was before. */
  step(pairs: readonly RowPair[], rate: number): number {
    this.#a.read(pairs.map(({ a }) => a))
    this.#b.read(pairs.map(({ b }) => b))
    this.#against.read(
      pairs.map(({ against }) => (against && against.length >= leastRows ? against : null)),
    )
    this.#compare()
    this.#holdApart()
    const loss = this.#gather()
    for (const sums of [this.#a, this.#b, this.#against]) sums.move(rate)
    return loss
  }

  /** Likeness of cosine 1 is 1. */
  #like(cosine: number): number {
    return Math.exp((cosine - 1) / this.#temperature)
  }

  #compare(): void {
    this.#ofA.fill(0)
    this.#ofB.fill(0)
    for (let one = 0; one < this.#size; one += 1) {
      for (let other = 0; other < this.#size; other += 1) {
        const like = this.#like(this.#a.cosine(one, this.#b, other))
        this.#likeness[one * this.#size + other] = like
        this.#ofA[one] = (this.#ofA[one] as number) + like
        this.#ofB[other] = (this.#ofB[other] as number) + like
      }
    }
  }

  #holdApart(): void {
    for (let at = 0; at < this.#size; at += 1) {
      if (!this.#against.isRead(at)) continue
      const toA = this.#like(this.#against.cosine(at, this.#a, at))
      const toB = this.#like(this.#against.cosine(at, this.#b, at))
      const ofA = (this.#ofA[at] as number) + toA
      const ofB = (this.#ofB[at] as number) + toB
      this.#ofA[at] = ofA
      this.#ofB[at] = ofB
      this.#against.pull(at, this.#a, at, toA / ofA)
      this.#against.pull(at, this.#b, at, toB / ofB)
    }
  }

  #gather(): number {
    let loss = 0
    for (let one = 0; one < this.#size; one += 1) {
      for (let other = 0; other < this.#size; other += 1) {
        const like = this.#likeness[one * this.#size + other] as number
        const right = one === other
        if (right) loss -= Math.log(like / (this.#ofA[one] as number))
        const gradient =
          like / (this.#ofA[one] as number) + like / (this.#ofB[other] as number) - (right ? 2 : 0)
        if (Math.abs(gradient) >= leastGradient) this.#a.pull(one, this.#b, other, gradient)
      }
    }
    return loss
  }
}
