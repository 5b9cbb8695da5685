import type { Meaning } from '../../meaning/index.ts'
import { type Alignment, align } from '../alignment.ts'
import type { Reading } from '../reading.ts'
import { coverage } from './coverage.ts'
import { extent } from './extent.ts'
import { negations } from './negations.ts'
import { order } from './order.ts'
import { packWeights } from './pack-weights.ts'
import { answeringStretch, type ClaimReading, type Family, type Pair } from './pair.ts'
import { roles } from './roles.ts'
import { vectors } from './vectors.ts'

export { answeredFrom, answeringStretch, type ClaimReading, surelyAnsweredFrom } from './pair.ts'

const families: readonly Family[] = [coverage, extent, order, roles, vectors, negations]
/** What orders cases of one pack knows the pack's own weights as well. */
const orderingFamilies: readonly Family[] = [...families, packWeights]

/** What the features are called, in the order in which they are written. */
export const featureNames: readonly string[] = families.flatMap(({ names }) => names)
export const orderingNames: readonly string[] = orderingFamilies.flatMap(({ names }) => names)

function writeAll(
  wanted: readonly Family[],
  claim: ClaimReading,
  page: Reading,
  meaning: Meaning,
  out: Float32Array,
): Alignment {
  const alignment = align(claim, page, meaning)
  const [first, last] = answeringStretch(page, alignment)
  const pair: Pair = { claim, page, alignment, meaning, first, last }
  let at = 0
  for (const { names, write } of wanted) {
    write(pair, out, at)
    at += names.length
  }
  return alignment
}

/** Writes the features (`featureNames`) to `out`; returns how the words answer one another. */
export function compare(
  claim: ClaimReading,
  page: Reading,
  meaning: Meaning,
  out: Float32Array,
): Alignment {
  return writeAll(families, claim, page, meaning, out)
}

/** Writes the features that cases are ordered by (`orderingNames`) to the beginning of `out`. */
export function compareForOrder(
  claim: ClaimReading,
  page: Reading,
  meaning: Meaning,
  out: Float32Array,
): void {
  writeAll(orderingFamilies, claim, page, meaning, out)
}
