/** One layer: `out[to + r] = bias[r] + Σ weights[r, c] · values[from + c]`, over all rows. */
export function dense(
  weights: Float32Array,
  bias: Float32Array | null,
  values: Float32Array,
  from: number,
  columns: number,
  out: Float32Array,
  to: number,
): void {
  const rows = weights.length / columns
  const whole = columns - (columns % 4)
  for (let row = 0, w = 0; row < rows; row += 1) {
    // Four sums at a time: each addition would otherwise wait for the one before, thrice as long.
    let one = bias === null ? 0 : (bias[row] as number)
    let two = 0
    let three = 0
    let four = 0
    let at = from
    for (const end = from + whole; at < end; at += 4, w += 4) {
      one += (weights[w] as number) * (values[at] as number)
      two += (weights[w + 1] as number) * (values[at + 1] as number)
      three += (weights[w + 2] as number) * (values[at + 2] as number)
      four += (weights[w + 3] as number) * (values[at + 3] as number)
    }
    for (const end = from + columns; at < end; at += 1, w += 1) {
      one += (weights[w] as number) * (values[at] as number)
    }
    out[to + row] = one + two + three + four
  }
}

/** Sets what is below 0 to 0. */
export function rectify(values: Float32Array, from: number, count: number): void {
  for (let at = from; at < from + count; at += 1) if ((values[at] as number) < 0) values[at] = 0
}
