import type { MakingScorer } from '../match/making.ts'
import { articleSets, sentencesOf, Verdicts } from './makes-examples.ts'
import type { Asked } from './pack-of-titles.ts'
import { articles, labels } from './sources.ts'
import { isKeptAside } from './split.ts'

/** What a threshold would give on what nothing was trained on, as shares from 0 to 1. */
export interface ThresholdRow {
  readonly threshold: number
  readonly shares: Readonly<Record<string, number>>
}

/** Log-odds that are tried. */
const thresholds = [-2, -1.5, -1, -0.5, 0, 0.5, 1, 1.5, 2, 2.5, 3, 4, 5]
/** Every so many of the odd articles are looked at: enough to choose by, in a minute. */
const articleStep = 4

/**
 * Shares of passages at or above each threshold: those whose right claim is found (`moderate`,
 * `free`, `reports`), those that are flagged with any claim (`denies`, `shares`), and of articles
 * with any sentence flagged.
 */
export function validate(
  score: MakingScorer,
  asked: Asked,
  titles: readonly { readonly url: string }[],
): ThresholdRow[] {
  const numberOf = new Map(titles.map(({ url }, number) => [url, number]))
  const verdicts = new Verdicts(numberOf)
  const best = (text: string, counts: (told: number) => boolean): number => {
    const page = asked.read(text)
    if (page.terms.length < 3) return -Infinity
    return asked.candidates(page).reduce((most, claim) => {
      if (!counts(asked.pack.claims.owners[claim] ?? -1)) return most
      const pair = asked.pair(claim, page)
      return Math.max(most, score(pair.claim, page, pair.features))
    }, -Infinity)
  }
  const scores: Record<string, number[]> = {
    moderate: [],
    free: [],
    reports: [],
    denies: [],
    shares: [],
  }
  const any = () => true
  for (const label of labels()) {
    const own = numberOf.get(label.url)
    if (own === undefined || !isKeptAside(label.url) || asked.claimOf(own) === null) continue
    const isRight = (told: number) => told === own || verdicts.of(told, own) === 'yes'
    scores.moderate?.push(best(label.makes[0], isRight))
    scores.free?.push(best(label.makes[1], isRight))
    scores.reports?.push(best(label.reports, isRight))
    scores.denies?.push(best(label.denies, any))
    scores.shares?.push(best(label.shares, any))
  }
  for (const set of articleSets) {
    scores[set] = articles(set)
      .filter((_, at) => at % articleStep === 1)
      .map(({ text }) =>
        sentencesOf(text).reduce((most, one) => Math.max(most, best(one, any)), -Infinity),
      )
  }
  return thresholds.map((threshold) => ({
    threshold,
    shares: Object.fromEntries(
      Object.entries(scores).map(([name, list]) => [
        name,
        list.filter((one) => one >= threshold).length / list.length,
      ]),
    ),
  }))
}
