import type { Case } from '../cases/index.ts'
import { featureNames } from '../match/features/index.ts'
import { makingScorer } from '../match/making.ts'
import { type Scorer, scorer, type TreeModel } from '../match/model.ts'
import { readNetwork, type WrittenNetwork } from '../match/network/index.ts'
import { rankingNames } from '../match/ranker.ts'
import type { Meaning } from '../meaning/index.ts'
import { type BoostOptions, boost, modelOf } from './boost.ts'
import { type PairExample, packed } from './examples.ts'
import { makesExamples } from './makes-examples.ts'
import { fitNetwork } from './network/fit.ts'
import { writeNetwork } from './network/write.ts'
import { ask, packOf } from './pack-of-titles.ts'
import { randomFrom } from './random.ts'
import { relevanceExamples } from './relevance-examples.ts'
import { titles } from './sources.ts'
import { type ThresholdRow, validate } from './validate.ts'

/** Word vectors that saw no label of one half each, and the ones that ship. */
export interface TrainingMeanings {
  /** The bundled cases. */
  readonly seeds: readonly Case[]
  readonly halves: readonly [Meaning, Meaning]
  readonly whole: Meaning
}

/** Seeds that reproduce the committed weights. */
const randomSeeds = { examples: 11, trees: 3, network: 1 }

const common = { rate: 0.12, leastWeight: 3, ridge: 2, rowShare: 0.7, featureShare: 0.6 }

function options(trees: number, depth: number): BoostOptions {
  return { ...common, trees, depth, random: randomFrom(randomSeeds.trees) }
}

export interface TrainedMakes {
  readonly trees: TreeModel
  readonly network: WrittenNetwork
  readonly examples: number
  readonly validation: readonly ThresholdRow[]
}

/** Most examples of articles say nothing of the claim at all, and teach the network no more than some of them. */
function chanceBy(first: Scorer): (example: PairExample) => number {
  return ({ features, label }) =>
    label === 1
      ? 1
      : Math.max(leastChance, Math.min(1, Math.exp((first(features) - doubted) / 1.5)))
}
/** Log-odds of the first model from which every example is looked at in each pass. */
const doubted = -2.5
const leastChance = 0.06

/**
 * Trains what decides whether a passage makes a claim. The trees take two rounds: the first finds
 * titles that are likely the same claim in other words, which the second must not learn as wrong.
 * The network learns from the same examples.
 */
export function trainMakes(
  { seeds, halves, whole }: TrainingMeanings,
  say: (line: string) => void,
): TrainedMakes {
  const all = titles()
  const pack = packOf(all.map(({ title }) => title))
  const asked = ask(pack, whole)
  const known = {
    halves: [ask(pack, halves[0]), ask(pack, halves[1])] as const,
    whole: asked,
    titles: all,
    seeds,
  }
  const examplesAfter = (before: Scorer | null) =>
    makesExamples({ ...known, random: randomFrom(randomSeeds.examples), before })
  const treesOf = (examples: readonly PairExample[], trees: number) =>
    modelOf(boost(packed(examples), options(trees, 5)), featureNames)
  const first = scorer(treesOf(examplesAfter(null), 80), featureNames)
  const examples = examplesAfter(first)
  const trees = treesOf(examples, 200)
  say(`${examples.length} examples; ${trees.roots.length} trees`)
  const network = writeNetwork(
    fitNetwork(examples, {
      ...{ epochs: 4, batch: 256, rate: 2e-3, dropout: 0.2 },
      random: randomFrom(randomSeeds.network),
      chanceOf: chanceBy(first),
      say,
    }),
  )
  const score = makingScorer(trees, readNetwork(network), whole)
  return { trees, network, examples: examples.length, validation: validate(score, asked, all) }
}

/** Trains the model that orders cases by how likely a text makes their claims. */
export function trainRelevance({ halves }: TrainingMeanings): TreeModel {
  const rows = relevanceExamples(titles(), halves)
  return modelOf(boost(packed(rows), options(150, 4)), rankingNames)
}
