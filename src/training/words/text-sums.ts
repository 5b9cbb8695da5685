/** Directions of the texts of one side of a batch, with what is to change about them. */
export class TextSums {
  readonly #vectors: Float32Array
  /** Squared gradients of each row so far (Adagrad), shared by all sides. */
  readonly #squares: Float32Array
  readonly #dimensions: number
  readonly #directions: Float32Array
  readonly #gradients: Float32Array
  readonly #lengths: Float32Array
  #texts: readonly (Uint32Array | null)[] = []

  constructor(vectors: Float32Array, squares: Float32Array, dimensions: number, size: number) {
    this.#vectors = vectors
    this.#squares = squares
    this.#dimensions = dimensions
    this.#directions = new Float32Array(size * dimensions)
    this.#gradients = new Float32Array(size * dimensions)
    this.#lengths = new Float32Array(size)
  }

  /** Sums the rows of each text to a direction of length 1; null leaves its place out. */
  read(texts: readonly (Uint32Array | null)[]): void {
    const d = this.#dimensions
    const out = this.#directions
    this.#texts = texts
    this.#gradients.fill(0)
    out.fill(0)
    for (const [text, rows] of texts.entries()) {
      const from = text * d
      for (const row of rows ?? []) {
        for (let at = 0; at < d; at += 1)
          out[from + at] = (out[from + at] as number) + (this.#vectors[row * d + at] as number)
      }
      let square = 0
      for (let at = from; at < from + d; at += 1) square += (out[at] as number) ** 2
      const length = Math.sqrt(square) || 1e-9
      this.#lengths[text] = length
      for (let at = from; at < from + d; at += 1) out[at] = (out[at] as number) / length
    }
  }

  isRead(text: number): boolean {
    return this.#texts[text] != null
  }

  cosine(one: number, others: TextSums, other: number): number {
    const [left, right, d] = [this.#directions, others.#directions, this.#dimensions]
    let sum = 0
    for (let at = 0, a = one * d, b = other * d; at < d; at += 1, a += 1, b += 1) {
      sum += (left[a] as number) * (right[b] as number)
    }
    return sum
  }

  /** Adds the gradient of a cosine to both of its texts: above 0 they are to part. */
  pull(one: number, others: TextSums, other: number, gradient: number): void {
    const [left, right, d] = [this.#directions, others.#directions, this.#dimensions]
    const [toLeft, toRight] = [this.#gradients, others.#gradients]
    for (let at = 0, a = one * d, b = other * d; at < d; at += 1, a += 1, b += 1) {
      toLeft[a] = (toLeft[a] as number) + gradient * (right[b] as number)
      toRight[b] = (toRight[b] as number) + gradient * (left[a] as number)
    }
  }

  /** Moves the rows of each text against its gradient, and forgets it. */
  move(rate: number): void {
    const d = this.#dimensions
    const [directions, gradients, vectors] = [this.#directions, this.#gradients, this.#vectors]
    for (const [text, rows] of this.#texts.entries()) {
      if (!rows) continue
      const from = text * d
      let along = 0
      for (let at = from; at < from + d; at += 1)
        along += (gradients[at] as number) * (directions[at] as number)
      let square = 0
      for (let at = from; at < from + d; at += 1) {
        // Through the scaling to length 1: what points along the direction changes nothing.
        const through =
          ((gradients[at] as number) - along * (directions[at] as number)) /
          (this.#lengths[text] as number)
        gradients[at] = through
        square += through ** 2
      }
      for (const row of rows) {
        const squares = (this.#squares[row] as number) + square / d
        this.#squares[row] = squares
        const step = rate / Math.sqrt(squares)
        for (let at = 0; at < d; at += 1) {
          vectors[row * d + at] =
            (vectors[row * d + at] as number) - step * (gradients[from + at] as number)
        }
      }
    }
  }
}
