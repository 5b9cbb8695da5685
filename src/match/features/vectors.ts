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

/** Sums of a passage's words, repeats counted: of all, and of those that are no names. */
interface PageSums {
  readonly page: Reading
  readonly all: Float32Array
  readonly words: Float32Array
}

/** The sums of the passage that was compared last: it is compared with several claims in a row. */
let latest: PageSums | null = null

function sumsOf(page: Reading, meaning: Meaning): PageSums {
  if (latest?.page === page) return latest
  const empty = () => new Float32Array(meaning.dimensions)
  latest = {
    page,
    all: sumOf(page, meaning, () => true, empty()),
    words: sumOf(page, meaning, (j) => page.isName[j] !== 1, empty()),
  }
  return latest
}

/** Kept between calls: two sums of one comparison. */
let ours = new Float32Array(0)
let theirs = new Float32Array(0)

/** What the passage says beyond the claim: few words are answered, so these are taken off the sum of all. */
function restOfPage(
  page: Reading,
  back: Float32Array,
  all: Float32Array,
  meaning: Meaning,
): Float32Array {
  theirs.set(all)
  let left = 0
  for (let at = 0; at < page.terms.length; at += 1) {
    const row = page.rows[at] as number
    if (row < 0) continue
    if ((back[at] as number) >= surelyAnsweredFrom) meaning.addTo(theirs, row, -1)
    else left += 1
  }
  // Of nothing, rounding would leave a direction.
  return left === 0 ? theirs.fill(0) : theirs
}

/** How near the two are by vectors: as wholes, without names, and in what neither has of the other. */
export const vectors: Family = {
  names: ['cosine', 'restCosine', 'wordCosine'],
  write({ claim, page, alignment: { strength, back }, meaning }, out, at) {
    if (ours.length !== meaning.dimensions) {
      ours = new Float32Array(meaning.dimensions)
      theirs = new Float32Array(meaning.dimensions)
    }
    const sums = sumsOf(page, meaning)
    out[at] = dot(claim.vector, page.vector)
    const isLeft = (i: number) => (strength[i] as number) < surelyAnsweredFrom
    out[at + 1] = cosine(
      sumOf(claim, meaning, isLeft, ours),
      restOfPage(page, back, sums.all, meaning),
    )
    const isWord = (i: number) => claim.isName[i] !== 1
    out[at + 2] = cosine(sumOf(claim, meaning, isWord, ours), sums.words)
  },
}
