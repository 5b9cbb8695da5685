import type { Meaning } from '../meaning/index.ts'
import { ByteReader, startsOf } from './byte-reader.ts'
import { ByteWriter } from './byte-writer.ts'
import { makingCentroids, nearestCentroid } from './centroids.ts'
import { sumVector, type TermRows } from './term-rows.ts'

/**
 * Where the claims of a pack lie by their meaning: each is sorted to the nearest of some points, so
 * that a search looks at the claims of a few points only. Claims without any known word are left out.
 */
export interface NearTable {
  readonly dimensions: number
  /** One row a point, each of about length one. */
  readonly centroids: Float32Array
  /** Where each point's claims begin among `members`, and where the last one's end. */
  readonly starts: Uint32Array
  readonly members: Uint32Array
}

/** Centroids are kept in int8; a place of a vector of length one is 1 at most. */
const centroidScale = 127
/** Claims between two places where the work may pause. */
const pauseEvery = 1_000

/**
 * Makes the table in steps, at each of which the work may pause; time is the claims times the root
 * of their number. The same claims give the same table.
 */
export function* makingNearTable(rows: TermRows, meaning: Meaning): Generator<void, NearTable> {
  const claims = rows.starts.length - 1
  const { dimensions } = meaning
  const sum = new Float32Array(dimensions)
  const exact = yield* makingCentroids(rows, meaning)
  // As they come back from their bytes, so that what is made and what is read agree.
  const centroids = exact.map((value) => Math.round(value * centroidScale) / centroidScale)
  const lists = Array.from({ length: centroids.length / dimensions }, (): number[] => [])
  for (let claim = 0; claim < claims; claim += 1) {
    if (claim % pauseEvery === 0) yield
    if (!sumVector(rows, claim, meaning, sum)) continue
    lists[nearestCentroid(centroids, sum)]?.push(claim)
  }
  const starts = startsOf(lists.map(({ length }) => length))
  return { dimensions, centroids, starts, members: Uint32Array.from(lists.flat()) }
}

/** Lays the table out: how many points and dimensions, the points, how many claims each has, which. */
export function encodeNear({ dimensions, centroids, starts, members }: NearTable): Uint8Array {
  const writer = new ByteWriter()
  const points = starts.length - 1
  writer.varint(points)
  writer.varint(dimensions)
  writer.append(Uint8Array.from(centroids, (value) => Math.round(value * centroidScale) & 0xff))
  for (let point = 0; point < points; point += 1) {
    writer.varint((starts[point + 1] as number) - (starts[point] as number))
  }
  for (let point = 0; point < points; point += 1) {
    writer.ascending(members.subarray(starts[point], starts[point + 1]))
  }
  return writer.bytes()
}

/**
 * Reads the table back.
 * @param claims how many the pack has
 * @throws RangeError where the bytes are cut off or name a claim that there is not
 */
export function decodeNear(bytes: Uint8Array, claims: number): NearTable {
  const reader = new ByteReader(bytes)
  const [points, dimensions] = [reader.varint(), reader.varint()]
  const places = reader.take(points * dimensions)
  const centroids = new Float32Array(places.length)
  for (let at = 0; at < places.length; at += 1) {
    centroids[at] = (((places[at] as number) << 24) >> 24) / centroidScale
  }
  const starts = startsOf(reader.varints(points))
  const members = reader.varints(starts[points] as number)
  for (let point = 0; point < points; point += 1) {
    let claim = 0
    for (let at = starts[point] as number; at < (starts[point + 1] as number); at += 1) {
      claim += members[at] as number
      if (claim >= claims) throw new RangeError('a claim belongs to no case')
      members[at] = claim
    }
  }
  if (!reader.isAtEnd) throw new RangeError('there is something behind the end')
  return { dimensions, centroids, starts, members }
}
