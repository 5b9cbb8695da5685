import type { Case } from '../cases/index.ts'
import { featureNames } from '../match/features/index.ts'
import { scorer, type TreeModel } from '../match/model.ts'
import { rankingNames } from '../match/ranker.ts'
import type { Meaning } from '../meaning/index.ts'
import { type BoostOptions, boost, modelOf } from './boost.ts'
import { makesExamples } from './makes-examples.ts'
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
const randomSeeds = { examples: 11, trees: 3 }

const common = { rate: 0.12, leastWeight: 3, ridge: 2, rowShare: 0.7, featureShare: 0.6 }

function options(trees: number, depth: number): BoostOptions {
  return { ...common, trees, depth, random: randomFrom(randomSeeds.trees) }
}

export interface TrainedMakes {
  readonly model: TreeModel
  readonly examples: number
  readonly validation: readonly ThresholdRow[]
}

/**
 * Trains the model that decides whether a passage makes a claim, in two rounds: the first finds
 * titles that are likely the same claim in other words, which the second must not learn as wrong.
 */
export function trainMakes({ seeds, halves, whole }: TrainingMeanings): TrainedMakes {
  const all = titles()
  const pack = packOf(all.map(({ title }) => title))
  const asked = ask(pack, whole)
  const known = {
    halves: [ask(pack, halves[0]), ask(pack, halves[1])] as const,
    whole: asked,
    titles: all,
    seeds,
    meaning: whole,
  }
  const round = (before: TreeModel | null, trees: number) => {
    const rows = makesExamples({
      ...known,
      random: randomFrom(randomSeeds.examples),
      before: before && scorer(before, featureNames),
    })
    return {
      model: modelOf(boost(rows.packed(), options(trees, 5)), featureNames),
      count: rows.count,
    }
  }
  const { model, count } = round(round(null, 80).model, 200)
  return { model, examples: count, validation: validate(model, asked, all) }
}

/** Trains the model that orders cases by how likely a text makes their claims. */
export function trainRelevance({ halves, whole }: TrainingMeanings): TreeModel {
  const rows = relevanceExamples(titles(), halves, whole)
  return modelOf(boost(rows.packed(), options(150, 4)), rankingNames)
}
