import type { Measure } from '../measure.ts'
import { articles } from './articles.ts'
import { debunks } from './debunks.ts'
import { diary } from './diary.ts'
import { languages } from './languages.ts'
import { nearParaphrases } from './near-paraphrases.ts'
import { opposites } from './opposites.ts'
import { pages } from './pages.ts'
import { paraphrases } from './paraphrases.ts'
import { ranking } from './ranking.ts'
import { seeds } from './seeds.ts'
import { sentences } from './sentences.ts'
import { time } from './time.ts'
import { timeAcross } from './time-across.ts'

/** Everything that is measured, in the order of the table. */
export const measures: readonly Measure[] = [
  ...ranking,
  ...articles,
  ...pages,
  ...paraphrases,
  nearParaphrases,
  ...sentences,
  languages,
  opposites,
  diary,
  debunks,
  ...seeds,
  time,
  timeAcross,
]
