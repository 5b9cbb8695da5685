import type { Match } from '../match/index.ts'
import type { Bench } from './bench.ts'
import type { Figure } from './figure.ts'

/** What other rankers and plain overlap reach, word for word from the issue that set the goals. */
export interface Baseline {
  readonly plain: string
  readonly flexSearch: string
  readonly published: string
}

/** Something behind a figure that can be read by eye. */
export type Shown =
  | { readonly kind: 'flag'; readonly where: string; readonly match: Match }
  /** A text whose claim was not found, or not first. */
  | {
      readonly kind: 'miss'
      readonly where: string
      readonly text: string
      readonly claim: string
      readonly instead: string | null
    }

/** What a measure gave. */
export interface Finding {
  readonly figures: readonly Figure[]
  readonly shown: readonly Shown[]
}

/** One row or some rows of the table, measured in one go. */
export interface Measure {
  readonly name: string
  /** Several measures that may be asked for together. */
  readonly group: string
  readonly baseline: Baseline
  /** Why there are no figures, or how to read them; null where nothing needs saying. */
  readonly note: string | null
  run(bench: Bench): Promise<Finding>
}

/** Nothing to compare with. */
export const noBaseline: Baseline = { plain: '–', flexSearch: '–', published: '–' }
