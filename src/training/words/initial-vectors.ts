import { EigenvalueDecomposition, Matrix } from 'ml-matrix'
import type { Counts } from './vocabulary.ts'

/** The strongest directions tell common words from rare ones, not meanings ("all but the top", 2018). */
const droppedDirections = 2
/** Smoothing of the weight that falls with a term's frequency, as in "a simple but tough-to-beat baseline" (2017). */
const smoothing = 1e-3

/**
 * Vectors to start from, row by row: terms' vectors turned to their main directions without the
 * strongest two, each as long as its term is telling.
 */
export function initialVectors(
  terms: readonly string[],
  vectors: ReadonlyMap<string, Float64Array>,
  counts: Counts,
  dimensions: number,
): Float32Array {
  const rows = new Matrix(
    terms.map((term) => {
      const vector = vectors.get(term)
      if (!vector) throw new Error(`"${term}" has no vector to start from`)
      return Array.from(vector)
    }),
  )
  rows.subRowVector(rows.mean('column'))
  const { realEigenvalues, eigenvectorMatrix } = new EigenvalueDecomposition(
    rows.transpose().mmul(rows),
    {
      assumeSymmetric: true,
    },
  )
  const main = realEigenvalues
    .map((value, column) => ({ value, column }))
    .sort((one, other) => other.value - one.value)
    .slice(droppedDirections, droppedDirections + dimensions)
    .map(({ column }) => column)
  const turned = rows.mmul(eigenvectorMatrix.subMatrixColumn(main))
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0)
  const values = new Float32Array(terms.length * dimensions)
  for (const [row, term] of terms.entries()) {
    const vector = turned.getRow(row)
    const telling = smoothing / (smoothing + (counts.get(term) ?? 0) / total)
    const scale = telling / (Math.hypot(...vector) || 1)
    values.set(
      vector.map((one) => one * scale),
      row * dimensions,
    )
  }
  return values
}
