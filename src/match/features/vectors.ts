import type { Meaning } from '../../meaning/index.ts'
import { dotProduct } from '../dot-product.ts'
import type { Reading } from '../reading.ts'
import { type Family, surelyAnsweredFrom } from './pair.ts'

function dot(one: Float32Array, other: Float32Array): number {
  return dotProduct(one, 0, other, 0, one.length)
}

function cosine(one: Float32Array, other: Float32Array): number {
  const lengths = Math.sqrt(dot(one, one) * dot(other, other))
  return lengths === 0 ? 0 : dot(one, other) / lengths
}

function sumOf(
  reading: Reading,
  meaning: Meaning,
  counts: (at: number) => boolean,
  sum: Float32Array,
): Float32Array {
  sum.fill(0)
  for (let at = 0; at < reading.terms.length; at += 1) {
    const row = reading.rows[at] as number
    if (row >= 0 && counts(at)) meaning.addTo(sum, row, 1)
  }
  return sum
}

/** Kept between calls: two sums of one comparison. */
let ours = new Float32Array(0)
let theirs = new Float32Array(0)

/** How near the two are by vectors: as wholes, without names, and in what neither has of the other. */
export const vectors: Family = {
  names: ['cosine', 'restCosine', 'wordCosine'],
  write({ claim, page, alignment: { strength, back }, meaning }, out, at) {
    if (ours.length !== meaning.dimensions) {
      ours = new Float32Array(meaning.dimensions)
      theirs = new Float32Array(meaning.dimensions)
    }
    out[at] = dot(claim.vector, page.vector)
    const restOfClaim = (i: number) => (strength[i] as number) < surelyAnsweredFrom
    const restOfPage = (j: number) => (back[j] as number) < surelyAnsweredFrom
    out[at + 1] = cosine(
      sumOf(claim, meaning, restOfClaim, ours),
      sumOf(page, meaning, restOfPage, theirs),
    )
    out[at + 2] = cosine(
      sumOf(claim, meaning, (i) => claim.isName[i] !== 1, ours),
      sumOf(page, meaning, (j) => page.isName[j] !== 1, theirs),
    )
  },
}
