import type { TreeModel } from '../match/model.ts'
import type { PackedExamples } from './examples.ts'

/** A tree over features, as parallel arrays; a leaf has `feature` −1. */
export interface Tree {
  readonly feature: number[]
  readonly threshold: number[]
  readonly left: number[]
  readonly right: number[]
  readonly value: number[]
}

export interface BoostOptions {
  readonly trees: number
  readonly depth: number
  readonly rate: number
  readonly leastWeight: number
  readonly ridge: number
  /** Share of rows and of features that a tree sees. */
  readonly rowShare: number
  readonly featureShare: number
  readonly random: () => number
}

const bins = 64

function cutsOf({ count, width, values }: PackedExamples): Float32Array[] {
  const step = Math.max(1, Math.floor(count / 20_000))
  return Array.from({ length: width }, (_, feature) => {
    const sample: number[] = []
    for (let row = 0; row < count; row += step) sample.push(values[row * width + feature] as number)
    sample.sort((one, other) => one - other)
    const cuts: number[] = []
    for (let bin = 1; bin < bins; bin += 1) {
      const cut = sample[Math.floor((bin * sample.length) / bins)] as number
      if (cuts.length === 0 || cut > (cuts.at(-1) as number)) cuts.push(cut)
    }
    return Float32Array.from(cuts)
  })
}

function binned(
  { count, width, values }: PackedExamples,
  cuts: readonly Float32Array[],
): Uint8Array[] {
  return cuts.map((edges, feature) => {
    const column = new Uint8Array(count)
    for (let row = 0; row < count; row += 1) {
      const value = values[row * width + feature] as number
      let low = 0
      let high = edges.length
      while (low < high) {
        const middle = (low + high) >> 1
        if (value <= (edges[middle] as number)) high = middle
        else low = middle + 1
      }
      column[row] = low
    }
    return column
  })
}

/** Gradient boosting of depth-limited trees on logistic loss, by histograms (as LightGBM does). */
export function boost(
  examples: PackedExamples,
  options: BoostOptions,
  onTree?: (n: number, loss: number) => void,
): Tree[] {
  const { count, width, labels, weights } = examples
  const cuts = cutsOf(examples)
  const columns = binned(examples, cuts)
  const score = new Float32Array(count)
  const gradient = new Float32Array(count)
  const hessian = new Float32Array(count)
  const trees: Tree[] = []
  for (let round = 0; round < options.trees; round += 1) {
    let loss = 0
    for (let row = 0; row < count; row += 1) {
      const p = 1 / (1 + Math.exp(-(score[row] as number)))
      const w = weights[row] as number
      const y = labels[row] as number
      gradient[row] = w * (p - y)
      hessian[row] = w * Math.max(1e-6, p * (1 - p))
      loss -= w * (y * Math.log(p + 1e-9) + (1 - y) * Math.log(1 - p + 1e-9))
    }
    const rows: number[] = []
    for (let row = 0; row < count; row += 1) if (options.random() < options.rowShare) rows.push(row)
    const features = Array.from({ length: width }, (_, f) => f).filter(
      () => options.random() < options.featureShare,
    )
    const tree: Tree = { feature: [], threshold: [], left: [], right: [], value: [] }
    grow(tree, Int32Array.from(rows), options.depth)
    trees.push(tree)
    for (let row = 0; row < count; row += 1)
      score[row] = (score[row] as number) + treeValue(tree, examples.values, row * width)
    onTree?.(round, loss / count)

    function grow(into: Tree, here: Int32Array, depth: number): number {
      const node = into.feature.length
      let g = 0
      let h = 0
      for (const row of here) {
        g += gradient[row] as number
        h += hessian[row] as number
      }
      into.feature.push(-1)
      into.threshold.push(0)
      into.left.push(-1)
      into.right.push(-1)
      into.value.push((-options.rate * g) / (h + options.ridge))
      if (depth === 0 || h < 2 * options.leastWeight) return node
      const parent = (g * g) / (h + options.ridge)
      let best = 1e-3
      let bestFeature = -1
      let bestBin = 0
      const sums = new Float64Array(bins * 2)
      for (const feature of features) {
        const column = columns[feature] as Uint8Array
        sums.fill(0)
        for (const row of here) {
          const at = (column[row] as number) * 2
          sums[at] = (sums[at] as number) + (gradient[row] as number)
          sums[at + 1] = (sums[at + 1] as number) + (hessian[row] as number)
        }
        let gl = 0
        let hl = 0
        for (let bin = 0; bin < (cuts[feature] as Float32Array).length; bin += 1) {
          gl += sums[bin * 2] as number
          hl += sums[bin * 2 + 1] as number
          if (hl < options.leastWeight) continue
          if (h - hl < options.leastWeight) break
          const gr = g - gl
          const gain =
            (gl * gl) / (hl + options.ridge) + (gr * gr) / (h - hl + options.ridge) - parent
          if (gain > best) {
            best = gain
            bestFeature = feature
            bestBin = bin
          }
        }
      }
      if (bestFeature < 0) return node
      const column = columns[bestFeature] as Uint8Array
      into.feature[node] = bestFeature
      into.threshold[node] = (cuts[bestFeature] as Float32Array)[bestBin] as number
      into.left[node] = grow(
        into,
        here.filter((row) => (column[row] as number) <= bestBin),
        depth - 1,
      )
      into.right[node] = grow(
        into,
        here.filter((row) => (column[row] as number) > bestBin),
        depth - 1,
      )
      return node
    }
  }
  return trees
}

/** What one tree says of the features that begin at `from`. */
export function treeValue(
  { feature, threshold, left, right, value }: Tree,
  values: Float32Array,
  from: number,
): number {
  let node = 0
  for (;;) {
    const at = feature[node] as number
    if (at < 0) return value[node] as number
    node = (
      (values[from + at] as number) <= (threshold[node] as number) ? left[node] : right[node]
    ) as number
  }
}

/** Significant digits that a split or a leaf is written with. */
const digits = 4

/** Lays trees out flat, as they ship; numbers are rounded to four digits. */
export function modelOf(trees: readonly Tree[], features: readonly string[]): TreeModel {
  const model = {
    features,
    roots: [] as number[],
    feature: [] as number[],
    split: [] as number[],
    right: [] as number[],
  }
  for (const tree of trees) {
    const base = model.feature.length
    model.roots.push(base)
    for (const [node, feature] of tree.feature.entries()) {
      const number = feature < 0 ? tree.value[node] : tree.threshold[node]
      model.feature.push(feature)
      model.split.push(Number((number ?? 0).toPrecision(digits)))
      model.right.push(feature < 0 ? 0 : base + (tree.right[node] ?? 0))
    }
  }
  return model
}
