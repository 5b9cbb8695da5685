import { findersOf } from '../match/candidates.ts'
import { knownClaims } from '../match/claims.ts'
import { type RankingRow, rankingRows } from '../match/ranker.ts'
import type { Meaning } from '../meaning/index.ts'
import type { Pack } from '../pack/index.ts'
import type { Example } from './examples.ts'
import { packOf } from './pack-of-titles.ts'
import { labels, retrievalSet } from './sources.ts'
import { halfOf, isKeptAside } from './split.ts'

/** Retrieval sets with the weight of one of their queries: the small ones count more. */
const sets = [
  { name: 'checkthat2021-2a', weight: 1 },
  { name: 'checkthat2021-2b', weight: 1.5 },
  { name: 'propaganda-diary-en', weight: 1.5 },
] as const
const labelWeight = 0.6
/** Weights of the right claims of a query together, and of each wrong one. */
const right = 3
const wrong = 0.15

function asker(pack: Pack, meaning: Meaning): (text: string) => RankingRow[] {
  const claimAt = knownClaims(pack, meaning, true)
  const finders = findersOf(pack, meaning)
  return rankingRows(pack, meaning, claimAt, () => finders)
}

function addQuery(
  rows: Example[],
  found: readonly RankingRow[],
  isRight: (told: number) => boolean,
  weight: number,
): void {
  const rights = found.filter((row) => isRight(row.case)).length
  if (rights === 0) return
  for (const { case: told, features } of found) {
    if (isRight(told)) rows.push({ features, label: 1, weight: (weight * right) / rights })
    else rows.push({ features, label: 0, weight: weight * wrong })
  }
}

/** Lists of claims for the queries that may be trained on, with the right ones told. */
export function relevanceExamples(
  titles: readonly { readonly url: string; readonly title: string }[],
  halves: readonly [Meaning, Meaning],
): Example[] {
  const rows: Example[] = []
  for (const { name, weight } of sets) {
    const { corpus, queries, relevant } = retrievalSet(name)
    const wordings = corpus.map(({ title, subtitle }) =>
      [title, subtitle].filter((one) => one !== undefined && one !== ''),
    )
    const pack = packOf(
      corpus.map(({ claim }) => claim),
      wordings as string[][],
    )
    const asks = [asker(pack, halves[0]), asker(pack, halves[1])] as const
    for (const { id, text } of queries) {
      if (isKeptAside(id)) continue
      addQuery(
        rows,
        asks[halfOf(id)](text),
        (told) => relevant.get(id)?.has(corpus[told]?.id ?? '') ?? false,
        weight,
      )
    }
  }
  const pack = packOf(titles.map(({ title }) => title))
  const asks = [asker(pack, halves[0]), asker(pack, halves[1])] as const
  const numberOf = new Map(titles.map(({ url }, number) => [url, number]))
  for (const [at, label] of labels().entries()) {
    // A third of the labels is enough beside the retrieval sets.
    if (at % 3 > 0 || isKeptAside(label.url)) continue
    const own = numberOf.get(label.url)
    for (const text of label.makes) {
      addQuery(rows, asks[halfOf(label.url)](text), (told) => told === own, labelWeight)
    }
  }
  return rows
}
