import type { Case } from '../../cases/index.ts'
import {
  articles,
  entailments,
  factChecks,
  labels,
  retrievalSet,
  seedLabels,
  summaries,
  type TextPair,
  titlePairs,
  titles,
} from '../sources.ts'
import { halfOf, isKeptAside, pairName } from '../split.ts'
import { seedPairs } from './seed-pairs.ts'

/** Two texts that say the same, and one on the same topic that does not. */
export interface Pairing {
  readonly texts: TextPair
  readonly against: string | null
}

export interface PairSet {
  readonly name: string
  /** How often each pair is shown in an epoch. */
  readonly weight: number
  readonly pairs: readonly Pairing[]
}

/** Weight of what this project wrote: few texts, but of the kind that is asked for. */
const ownWeight = 12
/** Titles that were judged the same claim are nearer to one another than paraphrases: they count less. */
const titlePairWeight = 4
/** Queries of the retrieval sets are as far from their claims as pages are, but on other subjects. */
const queryWeight = 4
/** Summaries are of the very cases that are searched. */
const summaryWeight = 2
/** UTF-16 code units of an article that go with its headline: about its first paragraph. */
const leadLength = 350

/** Sets whose licences let weights trained on them ship. */
const inferenceSets = [
  'fever1',
  'fever2',
  'ntep',
  'mnli',
  'snli',
  'cad_nli',
  'wice',
  'paws_wiki',
] as const
const claimSets = ['checkthat2021-2a', 'checkthat2021-2b', 'propaganda-diary-en'] as const
const articleSets = ['ordinary-en', 'hard-en-2012-2020', 'hard-en-2022', 'rt-2022'] as const

function setOf(name: string, weight: number, pairs: readonly TextPair[]): PairSet {
  return { name, weight, pairs: pairs.map((texts) => ({ texts, against: null })) }
}

/** The labels' texts, each paired with those that make the same claim, against one that only shares its words. */
function labelPairs(titleOf: ReadonlyMap<string, string>, without: 0 | 1 | null): Pairing[] {
  return labels().flatMap(({ url, makes: [close, free], reports, shares }) => {
    if (isKeptAside(url) || halfOf(url) === without) return []
    const title = titleOf.get(url)
    if (title === undefined) return []
    const same: TextPair[] = [
      [free, close],
      [reports, free],
      [reports, title],
      [close, title],
      [free, title],
    ]
    return same.map((texts) => ({ texts, against: shares }))
  })
}

/** The texts of a retrieval set, each with the claims that it makes. */
function queryPairs(name: string, without: 0 | 1 | null): TextPair[] {
  const { corpus, queries, relevant } = retrievalSet(name)
  const claimOf = new Map(corpus.map(({ id, claim }) => [id, claim]))
  return queries.flatMap(({ id, text }): TextPair[] => {
    if (isKeptAside(id) || halfOf(id) === without) return []
    return [...(relevant.get(id) ?? [])].flatMap((claim): TextPair[] => {
      const told = claimOf.get(claim)
      return told === undefined ? [] : [[text, told]]
    })
  })
}

/** Claims with other wordings of them, and news with its headlines. */
function localSets(titleOf: ReadonlyMap<string, string>, without: 0 | 1 | null): PairSet[] {
  const usable = (url: string) => !isKeptAside(url)
  const judged = titlePairs().flatMap(({ a, b, same }): TextPair[] => {
    const [one, other] = [titleOf.get(a), titleOf.get(b)]
    const isUsed = usable(a) && usable(b) && halfOf(pairName(a, b)) !== without
    return same === 'yes' && isUsed && one && other ? [[one, other]] : []
  })
  return [
    ...claimSets.map((name) =>
      setOf(
        name,
        1,
        retrievalSet(name).corpus.flatMap(({ claim, title, subtitle }) =>
          [title, subtitle].flatMap((text): TextPair[] => (text ? [[claim, text]] : [])),
        ),
      ),
    ),
    setOf('summaries', summaryWeight, summaries()),
    setOf('fact checks', 1, factChecks()),
    ...articleSets.map((name) =>
      setOf(
        name,
        1,
        articles(name).map(({ title, text }) => [title, text.slice(0, leadLength)] as const),
      ),
    ),
    setOf('title pairs', titlePairWeight, judged),
  ]
}

/** All pairs, without the kept-aside labels and those of one half; needs the evaluation data. */
export function pairSets(
  without: 0 | 1 | null,
  seeds: readonly Case[],
  random: () => number,
): PairSet[] {
  const titleOf = new Map(titles().map(({ url, title }) => [url, title]))
  return [
    ...inferenceSets.map((name) => setOf(name, 1, entailments(name))),
    ...localSets(titleOf, without),
    ...claimSets.map((name) => setOf(`queries of ${name}`, queryWeight, queryPairs(name, without))),
    { name: 'labels', weight: ownWeight, pairs: labelPairs(titleOf, without) },
    {
      name: 'seed passages',
      weight: ownWeight,
      pairs: seedPairs(seedLabels(), seeds, without, random),
    },
  ]
}
