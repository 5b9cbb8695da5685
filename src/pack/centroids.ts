import type { Meaning } from '../meaning/index.ts'
import { sumVector, type TermRows } from './term-rows.ts'

/** Claims below which one point is enough: looking at all of them costs less than choosing. */
const fewestSorted = 1_000
/** Points for so many claims: about the root of their number, where choosing costs as much as looking. */
const pointsPerRoot = 0.7
/** Claims that the points are laid among, evenly taken: more move them little. */
const sampled = 4_096
/** Rounds of k-means (Lloyd 1982); later ones move few claims to another point. */
const rounds = 6

/** A power of two near the root of the number of claims. */
function pointsFor(claims: number): number {
  if (claims < fewestSorted) return 1
  return 2 ** Math.round(Math.log2(Math.sqrt(claims) * pointsPerRoot))
}

function normalise(values: Float32Array, from: number, count: number): void {
  let sum = 0
  for (let at = from; at < from + count; at += 1) sum += (values[at] as number) ** 2
  const length = Math.sqrt(sum) || 1
  for (let at = from; at < from + count; at += 1) values[at] = (values[at] as number) / length
}

/** The point whose direction is nearest to a vector's; time is points times dimensions. */
export function nearestCentroid(centroids: Float32Array, vector: Float32Array): number {
  const dimensions = vector.length
  let best = 0
  let most = -Infinity
  for (let point = 0; point * dimensions < centroids.length; point += 1) {
    let sum = 0
    for (let place = 0, at = point * dimensions; place < dimensions; place += 1, at += 1) {
      sum += (centroids[at] as number) * (vector[place] as number)
    }
    if (sum > most) {
      most = sum
      best = point
    }
  }
  return best
}

/** Vectors of claims that are spread evenly over the pack, each at length one. */
function sample(rows: TermRows, meaning: Meaning): Float32Array[] {
  const claims = rows.starts.length - 1
  const step = Math.max(1, Math.floor(claims / sampled))
  const taken: Float32Array[] = []
  for (let claim = 0; claim < claims; claim += step) {
    const vector = new Float32Array(meaning.dimensions)
    if (!sumVector(rows, claim, meaning, vector)) continue
    normalise(vector, 0, vector.length)
    taken.push(vector)
  }
  return taken
}

/**
 * Lays points among the claims by spherical k-means, beginning with claims that are spread evenly;
 * may pause after each round.
 */
export function* makingCentroids(rows: TermRows, meaning: Meaning): Generator<void, Float32Array> {
  const { dimensions } = meaning
  const vectors = sample(rows, meaning)
  const points = Math.min(pointsFor(rows.starts.length - 1), vectors.length)
  let centroids = new Float32Array(points * dimensions)
  for (let point = 0; point < points; point += 1) {
    const vector = vectors[Math.floor((point * vectors.length) / points)]
    if (vector !== undefined) centroids.set(vector, point * dimensions)
  }
  for (let round = 0; round < rounds && points > 1; round += 1) {
    yield
    const sums = new Float32Array(points * dimensions)
    for (const vector of vectors) {
      const from = nearestCentroid(centroids, vector) * dimensions
      for (let place = 0; place < dimensions; place += 1) {
        sums[from + place] = (sums[from + place] as number) + (vector[place] as number)
      }
    }
    for (let point = 0; point < points; point += 1) {
      const from = point * dimensions
      // A point that lost all its claims stays where it was.
      if (sums.subarray(from, from + dimensions).every((value) => value === 0)) {
        sums.set(centroids.subarray(from, from + dimensions), from)
      }
      normalise(sums, from, dimensions)
    }
    centroids = sums
  }
  return centroids
}
