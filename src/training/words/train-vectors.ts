import type { Case } from '../../cases/index.ts'
import { directionLength, type UnversionedVectors } from '../../meaning/index.ts'
import { randomFrom } from '../random.ts'
import { contrast, type RowPair } from './contrast.ts'
import { initialVectors } from './initial-vectors.ts'
import { pairSets } from './pair-sets.ts'
import { countTerms, type TermSet, termSets, vocabularyOf } from './vocabulary.ts'

/** Numbers per vector: with 96 of them and eight bits each, the file stays below 2 MB. */
const dimensions = 96
/** Terms with a vector: what comes after is met in too few texts to have learnt anything. */
const mostTerms = 16_000
/** Passes over all pairs: a third gave nothing. */
const epochs = 2
/** Pairs per step: more cost time by their square. */
const batch = 192
/** Divides cosines before the softmax; usual values are .05 to .1. */
const temperature = 0.07
/** Adagrad's first rate, in units of a vector's length (below 1). */
const rate = 0.02
/** Decides the order of pairs and which factual passage stands against which: the file can be made again. */
const seed = 7
/** Natural logarithms; rarer is stored as this. */
const mostRarity = 12

function rowPairs(sets: readonly TermSet[], terms: readonly string[]): RowPair[] {
  const rowOf = new Map(terms.map((term, row) => [term, row]))
  const rows = (text: readonly string[]) =>
    Uint32Array.from(new Set(text.flatMap((term) => rowOf.get(term) ?? [])))
  return sets.flatMap(({ weight, pairs }) => {
    const known = pairs
      .map(
        ({ a, b, against }): RowPair => ({
          a: rows(a),
          b: rows(b),
          against: against && rows(against),
        }),
      )
      .filter(({ a, b }) => a.length > 1 && b.length > 0)
    return Array.from({ length: weight }, () => known).flat()
  })
}

/** Rounds trained vectors to eight bits a number, their lengths apart. */
function quantised(
  terms: readonly string[],
  values: Float32Array,
  rarity: Float32Array,
): UnversionedVectors {
  const directions = new Int8Array(values.length)
  const lengths = Float32Array.from(terms, (_, row) =>
    Math.hypot(...values.subarray(row * dimensions, (row + 1) * dimensions)),
  )
  for (const [at, value] of values.entries()) {
    const length = lengths[Math.floor(at / dimensions)] || 1
    directions[at] = Math.max(-127, Math.min(127, Math.round((value / length) * directionLength)))
  }
  return { dimensions, terms, directions, lengths, rarity }
}

export interface VectorTraining {
  /** The half whose labels are left out; null trains on both. */
  readonly without: 0 | 1 | null
  readonly seeds: readonly Case[]
  /** Vectors of terms to start from. */
  readonly known: ReadonlyMap<string, Float64Array>
  readonly say: (line: string) => void
}

/** Trains vectors of terms on pairs of texts that say the same. About two minutes. */
export function trainVectors({ without, seeds, known, say }: VectorTraining): UnversionedVectors {
  const random = randomFrom(seed)
  const sets = termSets(pairSets(without, seeds, random))
  for (const { name, weight, pairs } of sets) say(`${name}: ${pairs.length} pairs × ${weight}`)
  const counts = countTerms(sets)
  const terms = vocabularyOf(counts, known, mostTerms)
  const values = initialVectors(terms, known, counts, dimensions)
  const pairs = rowPairs(sets, terms)
  say(`${terms.length} terms of ${counts.size}, ${pairs.length} pairs`)
  contrast(values, pairs, {
    ...{ dimensions, epochs, batch, temperature, rate, random },
    onEpoch: (epoch, loss) => say(`epoch ${epoch + 1}: loss ${loss.toFixed(3)}`),
  })
  const texts = sets.reduce((sum, set) => sum + 2 * set.pairs.length * set.weight, 0)
  const rarity = Float32Array.from(terms, (term) =>
    Math.max(0, Math.min(mostRarity, Math.log(texts / (counts.get(term) ?? 1)))),
  )
  return quantised(terms, values, rarity)
}
