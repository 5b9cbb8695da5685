import { describe, expect, it } from 'vitest'
import { scorer, type TreeModel } from '../../src/match/model.ts'

/** Two trees: one asks for `size` and then for `green`, the other is a leaf. */
const model: TreeModel = {
  features: ['size', 'green'],
  roots: [0, 5],
  feature: [0, 1, -1, -1, -1, -1],
  split: [3, 0.5, -1, 1, 10, 0.25],
  right: [4, 3, 0, 0, 0, 0],
}
const score = (...values: number[]) => scorer(model, ['size', 'green'])(Float32Array.from(values))

describe('a model', () => {
  it('adds up the leaves that its trees lead to', () => {
    expect(score(1, 0)).toBe(-0.75)
    expect(score(1, 1)).toBe(1.25)
    expect(score(4, 0)).toBe(10.25)
  })

  it('goes left where a value is exactly the split', () => {
    expect(score(3, 0.5)).toBe(-0.75)
  })

  it('of no trees says nothing either way', () => {
    const empty = { features: [], roots: [], feature: [], split: [], right: [] }
    expect(scorer(empty, [])(new Float32Array(0))).toBe(0)
  })

  it.each([[['size']], [['green', 'size']], [['size', 'green', 'age']]])(
    'refuses other features than its own: %j',
    (names) => {
      expect(() => scorer(model, names)).toThrow('the model was trained on other features')
    },
  )
})
