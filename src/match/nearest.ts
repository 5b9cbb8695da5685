import type { Meaning } from '../meaning/index.ts'
import { Best, type Scored } from './best.ts'
import { dotProduct } from './dot-product.ts'

/**
 * Claims whose signs are compared by their vectors in full: twenty times as many as are asked for.
 * With four times as many, an earlier table of vectors found one claim in a hundred more.
 */
const comparedInFull = 250
/** Places whose signs are compared, two words of bits: the first places carry most of a vector. */
const comparedSigns = 64

function bitsIn(word: number): number {
  let bits = word - ((word >>> 1) & 0x5555_5555)
  bits = (bits & 0x3333_3333) + ((bits >>> 2) & 0x3333_3333)
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f_0f0f, 0x0101_0101) >>> 24
}

/** Finds the claims nearest to a text by meaning. */
export interface NearestFinder {
  /** The claims whose vectors are nearest, with their cosines, best first. */
  nearest(vector: Float32Array, count: number): readonly Scored[]
  /** Cosine of one claim and a text. */
  cosine(claim: number, vector: Float32Array): number
}

/**
 * Nearest neighbours by cosine over all claims: first by the signs of the vectors' places (one bit
 * a place, counted a word at a time), then in full for the nearest. Linear in the claims; two bytes
 * a place and claim would be four times slower.
 * @param vectors one row a claim, each of length one or zero
 */
export function nearestFinder(vectors: Float32Array, { dimensions }: Meaning): NearestFinder {
  const claims = vectors.length / dimensions
  const places = Math.min(dimensions, comparedSigns)
  const signs = new Int32Array(claims * 2)
  for (let claim = 0; claim < claims; claim += 1) {
    signsOf(vectors.subarray(claim * dimensions, claim * dimensions + places), signs, claim * 2)
  }
  const wanted = new Int32Array(2)
  const distances = new Uint8Array(claims)
  const counts = new Int32Array(comparedSigns + 1)
  const cosine = (claim: number, vector: Float32Array): number =>
    dotProduct(vectors, claim * dimensions, vector, 0, dimensions)
  const nearest = (vector: Float32Array, count: number): readonly Scored[] => {
    wanted.fill(0)
    counts.fill(0)
    signsOf(vector.subarray(0, places), wanted, 0)
    const [first = 0, second = 0] = wanted
    for (let claim = 0, at = 0; claim < claims; claim += 1, at += 2) {
      const distance =
        bitsIn((signs[at] as number) ^ first) + bitsIn((signs[at + 1] as number) ^ second)
      distances[claim] = distance
      counts[distance] = (counts[distance] as number) + 1
    }
    let farthest = 0
    for (let seen = 0; farthest < counts.length; farthest += 1) {
      seen += counts[farthest] as number
      if (seen >= comparedInFull) break
    }
    const best = new Best(count)
    for (let claim = 0; claim < claims; claim += 1) {
      if ((distances[claim] as number) <= farthest) best.add(claim, cosine(claim, vector))
    }
    return best.kept
  }
  return { nearest, cosine }
}

function signsOf(vector: Float32Array, into: Int32Array, at: number): void {
  for (let place = 0; place < vector.length; place += 1) {
    if ((vector[place] as number) <= 0) continue
    const word = at + (place >> 5)
    into[word] = (into[word] as number) | (1 << (place & 31))
  }
}
