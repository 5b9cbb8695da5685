import * as v from 'valibot'
import type { Figure, Sample } from './figure.ts'

const part = v.number()

/** Scores as they are committed: nothing but numbers, by the keys of their figures. */
export const scoresSchema = v.record(v.string(), v.object({ all: part, aside: v.optional(part) }))
export type Scores = v.InferOutput<typeof scoresSchema>

/** A part of a figure that got worse by more than its tolerance. */
export interface Worse {
  readonly figure: Figure
  readonly part: 'all' | 'aside'
  readonly was: number
  readonly is: number
}

function rounded({ value }: Sample): number {
  return Number(value.toFixed(4))
}

/** The scores of some figures, rounded to four decimals. */
export function scoresOfFigures(figures: readonly Figure[]): Scores {
  return Object.fromEntries(
    figures.map(({ key, all, aside }) => [
      key,
      aside === null ? { all: rounded(all) } : { all: rounded(all), aside: rounded(aside) },
    ]),
  )
}

/** The kept-aside part is a small one, in which a single row weighs more. */
const asideFactor = 2
/** Committed scores are rounded, so that the same figure may differ by this much. */
const rounding = 0.0001

function worsened(figure: Figure, was: number, is: number, tolerance: number): boolean {
  const loss = figure.better === 'more' ? was - is : is - was
  return loss > tolerance + rounding
}

/** What got worse than the committed scores; a figure that they lack is new, and not worse. */
export function worseThan(scores: Scores, figures: readonly Figure[]): Worse[] {
  const worse: Worse[] = []
  for (const figure of figures) {
    const { key, tolerance, all, aside } = figure
    const before = scores[key]
    if (!before) continue
    if (worsened(figure, before.all, all.value, tolerance)) {
      worse.push({ figure, part: 'all', was: before.all, is: all.value })
    }
    if (aside === null || before.aside === undefined) continue
    if (worsened(figure, before.aside, aside.value, tolerance * asideFactor)) {
      worse.push({ figure, part: 'aside', was: before.aside, is: aside.value })
    }
  }
  return worse
}
