/**
 * Boosted trees over features, laid out flat: a tree is a stretch of nodes in preorder, so that the
 * left child follows its parent. Where `feature` is −1 the node is a leaf and `split` its value.
 */
export interface TreeModel {
  /** Features in the order in which they are given; another order is another model. */
  readonly features: readonly string[]
  /** First node of each tree. */
  readonly roots: readonly number[]
  readonly feature: readonly number[]
  readonly split: readonly number[]
  /** The right child, taken where the feature's value is greater than `split`. */
  readonly right: readonly number[]
}

/** Scores features; about 5 comparisons a tree. */
export type Scorer = (features: Float32Array) => number

/**
 * Makes a scorer of a model: the sum of what its trees say, a log-odds.
 * @throws Error where the model was trained on other features than `names`
 */
export function scorer(model: TreeModel, names: readonly string[]): Scorer {
  if (model.features.join() !== names.join()) {
    throw new Error('the model was trained on other features: train it again')
  }
  const roots = Int32Array.from(model.roots)
  const feature = Int16Array.from(model.feature)
  const split = Float32Array.from(model.split)
  const right = Int32Array.from(model.right)
  return (values) => {
    let sum = 0
    for (const root of roots) {
      let node = root
      let place = feature[node] as number
      while (place >= 0) {
        node =
          (values[place] as number) > (split[node] as number) ? (right[node] as number) : node + 1
        place = feature[node] as number
      }
      sum += split[node] as number
    }
    return sum
  }
}
