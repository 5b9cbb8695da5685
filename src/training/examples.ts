/** Rows of features with what they should score, as they are collected. */
export class ExampleRows {
  readonly width: number
  readonly #rows: Float32Array[] = []
  readonly #labels: number[] = []
  readonly #weights: number[] = []

  constructor(width: number) {
    this.width = width
  }

  get count(): number {
    return this.#rows.length
  }

  /** Takes a row over: it must not be written to afterwards. */
  add(features: Float32Array, label: 0 | 1, weight: number): void {
    this.#rows.push(features)
    this.#labels.push(label)
    this.#weights.push(weight)
  }

  /** All rows in one array, for training. */
  packed(): Examples {
    const values = new Float32Array(this.count * this.width)
    for (const [at, row] of this.#rows.entries()) values.set(row, at * this.width)
    return {
      count: this.count,
      width: this.width,
      values,
      labels: Float32Array.from(this.#labels),
      weights: Float32Array.from(this.#weights),
    }
  }
}

/** Rows × features, row by row, with labels of 0 or 1 and weights. */
export interface Examples {
  readonly count: number
  readonly width: number
  readonly values: Float32Array
  readonly labels: Float32Array
  readonly weights: Float32Array
}
