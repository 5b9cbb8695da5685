import { dotProduct } from '../dot-product.ts'

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
  for (let row = 0; row < rows; row += 1) {
    out[to + row] =
      (bias === null ? 0 : (bias[row] as number)) +
      dotProduct(weights, row * columns, values, from, columns)
  }
}

/** Sets what is below 0 to 0. */
export function rectify(values: Float32Array, from: number, count: number): void {
  for (let at = from; at < from + count; at += 1) if ((values[at] as number) < 0) values[at] = 0
}
