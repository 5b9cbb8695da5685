import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { caseSchema } from '../../src/cases/index.ts'
import { randomFrom } from '../../src/training/random.ts'
import { contrast, type RowPair } from '../../src/training/words/contrast.ts'
import { initialVectors } from '../../src/training/words/initial-vectors.ts'
import { seedPairs } from '../../src/training/words/seed-pairs.ts'
import { vocabularyOf } from '../../src/training/words/vocabulary.ts'

const dimensions = 8
const rows = 12

function startingVectors(): Float32Array {
  const random = randomFrom(1)
  return Float32Array.from({ length: rows * dimensions }, () => random() - 0.5)
}

function pair(a: number[], b: number[], against?: number[]): RowPair {
  return {
    a: Uint32Array.from(a),
    b: Uint32Array.from(b),
    against: against ? Uint32Array.from(against) : null,
  }
}

function cosine(vectors: Float32Array, one: number, other: number): number {
  const [a, b] = [one, other].map((row) =>
    vectors.subarray(row * dimensions, (row + 1) * dimensions),
  )
  if (!a || !b) throw new Error('there is no such row')
  const dot = a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0)
  return dot / (Math.hypot(...a) * Math.hypot(...b))
}

function trained(pairs: readonly RowPair[], seed = 7, losses: number[] = []): Float32Array {
  const vectors = startingVectors()
  contrast(vectors, pairs, {
    ...{
      dimensions,
      epochs: 40,
      batch: 4,
      temperature: 0.07,
      rate: 0.05,
      random: randomFrom(seed),
    },
    onEpoch: (_, loss) => losses.push(loss),
  })
  return vectors
}

/** Words 0 and 1 always pair up, and so do 2 and 3, 4 and 5, 6 and 7. */
const couples = [0, 2, 4, 6].map((row) => pair([row], [row + 1]))

describe('learning from pairs of texts', () => {
  it('brings words near that always pair up, and parts them from the others', () => {
    const losses: number[] = []
    const vectors = trained(couples, 7, losses)
    for (const row of [0, 2, 4, 6]) {
      const partner = cosine(vectors, row, row + 1)
      expect(partner).toBeGreaterThan(cosine(startingVectors(), row, row + 1))
      for (const other of [1, 3, 5, 7].filter((one) => one !== row + 1)) {
        expect(cosine(vectors, row, other)).toBeLessThan(partner)
      }
    }
    expect(losses.at(-1)).toBeLessThan((losses[0] ?? 0) / 2)
  })

  it('leaves words alone that it never meets', () => {
    const at = 11 * dimensions
    expect(trained(couples).subarray(at)).toEqual(startingVectors().subarray(at))
  })

  it('holds a text apart from the one it is against', () => {
    const shared = [0, 2, 4, 6].map((row) => pair([row, 8], [row + 1, 8]))
    const held = [0, 2, 4, 6].map((row) => pair([row, 8], [row + 1, 8], [9, 10]))
    const nearness = (vectors: Float32Array) => cosine(vectors, 8, 9) + cosine(vectors, 8, 10)
    expect(nearness(trained(held))).toBeLessThan(nearness(trained(shared)))
  })

  it('gives the same vectors for the same seed, and others for another', () => {
    const more = [...couples, pair([8], [9]), pair([10], [11])]
    expect(trained(more, 3)).toEqual(trained(more, 3))
    expect(trained(more, 3)).not.toEqual(trained(more, 4))
  })

  it('does nothing where there are no pairs', () => {
    expect(trained([])).toEqual(startingVectors())
  })
})

describe('the words to start from', () => {
  const counts = new Map([
    ['rare', 3],
    ['common', 900],
    ['seldom', 2],
    ['unknown', 50],
  ])
  const known = new Map(
    ['rare', 'common', 'seldom'].map((term, at) => [
      term,
      new Float64Array(6).map((_, i) => ((at + 1) * (i + 2)) % 5),
    ]),
  )

  it('are those with a vector that enough texts have, commonest first', () => {
    expect(vocabularyOf(counts, known, 10)).toEqual(['common', 'rare'])
    expect(vocabularyOf(counts, known, 1)).toEqual(['common'])
  })

  it('weigh less the more common they are', () => {
    const terms = ['common', 'rare', 'seldom']
    const values = initialVectors(terms, known, counts, 4)
    const length = (row: number) => Math.hypot(...values.subarray(row * 4, row * 4 + 4))
    expect(length(0)).toBeLessThan(length(1))
  })
})

describe('pairs of the bundled cases', () => {
  const seed = v.parse(caseSchema, { id: 'ukraine-arms', title: 'Ukraine continues to arm' })
  const passage = (kind: 'repeats' | 'reports' | 'refutes' | 'factual', text: string) => ({
    case: 'donbas',
    kind,
    text,
    also: [],
  })
  // Texts that are not kept aside, by the hash of their letters.
  const passages = [
    passage('repeats', 'one'),
    passage('refutes', 'two'),
    passage('factual', 'three'),
  ]

  it('pair what repeats a case with its title, against what is factual', () => {
    expect(seedPairs(passages, [seed], null, randomFrom(1))).toEqual([
      { texts: ['one', seed.title], against: 'three' },
    ])
  })

  it('refuse a key that names no bundled case', () => {
    expect(() => seedPairs(passages, [], null, randomFrom(1))).toThrow(
      'no bundled case is called "donbas"',
    )
  })
})
