import type { Case } from '../cases/index.ts'
import { paragraphSentences } from '../language/index.ts'
import type { Scorer } from '../match/model.ts'
import { addDiary } from './diary-examples.ts'
import type { PairExample } from './examples.ts'
import type { Asked } from './pack-of-titles.ts'
import { addSeeds } from './seed-examples.ts'
import { articles, labels, titlePairs } from './sources.ts'
import { halfOf, isKeptAside, pairName } from './split.ts'

/** News in which nothing makes a claim, but for a few that the README of the project lists. */
export const articleSets = ['ordinary-en', 'hard-en-2012-2020', 'hard-en-2022'] as const
/** Share of the sentences of each training article that become examples. */
const sentenceShare = {
  'ordinary-en': 0.12,
  'hard-en-2012-2020': 0.3,
  'hard-en-2022': 0.3,
} as const

/** Titles nearer than this are too often the same claim in other words to be called different. */
const nearestOther = 0.8
/** Log-odds of a first model from which an unlabelled title may be the same claim. */
const doubtful = -1.5

/** What one title is to another, as far as somebody has judged it. */
export class Verdicts {
  readonly #verdicts = new Map<string, 'yes' | 'no' | 'unsure'>()

  constructor(numberOf: ReadonlyMap<string, number>) {
    for (const { a, b, same } of titlePairs())
      this.#verdicts.set(this.#key(numberOf.get(a), numberOf.get(b)), same)
  }

  #key(one: number | undefined, other: number | undefined): string {
    return [one ?? -1, other ?? -1].sort((x, y) => x - y).join(' ')
  }

  of(one: number, other: number): 'yes' | 'no' | 'unsure' | undefined {
    return this.#verdicts.get(this.#key(one, other))
  }
}

/** Sentences of an article that are long enough to say something. */
export function sentencesOf(text: string): string[] {
  return [...paragraphSentences(text)].flatMap((sentences) =>
    sentences
      .map(({ start, end }) => text.slice(start, end))
      .filter((sentence) => sentence.length > 25 && sentence.length < 600),
  )
}

interface Known {
  /** The packs with vectors that did not see the labels of half 0, of half 1, and with the final ones. */
  readonly halves: readonly [Asked, Asked]
  readonly whole: Asked
  readonly titles: readonly { readonly url: string; readonly title: string }[]
  readonly seeds: readonly Case[]
  readonly random: () => number
  /** Scores of a first model, by which doubtful negatives are left out; null in the first round. */
  readonly before: Scorer | null
}

/**
 * Examples of passages that make a claim and of passages that do not: the labels, each against its
 * own title and its other candidates; judged pairs of titles; parts of titles; and sentences of
 * the even articles against their candidates.
 */
export function makesExamples({
  halves,
  whole,
  titles,
  seeds,
  random,
  before,
}: Known): PairExample[] {
  const rows: PairExample[] = []
  const numberOf = new Map(titles.map(({ url }, number) => [url, number]))
  const verdicts = new Verdicts(numberOf)
  for (const label of labels()) {
    const title = numberOf.get(label.url)
    if (title === undefined || isKeptAside(label.url)) continue
    const asked = halves[halfOf(label.url)]
    const own = asked.claimOf(title)
    if (own === null) continue
    const texts = [
      { text: label.makes[0], makes: 1, weight: 1 },
      { text: label.makes[1], makes: 1, weight: 1.5 },
      { text: label.reports, makes: 1, weight: 1.5 },
      { text: label.denies, makes: 0, weight: 2 },
      { text: label.shares, makes: 0, weight: 2 },
    ] as const
    for (const { text, makes, weight } of texts) {
      const page = asked.read(text)
      rows.push({ ...asked.pair(own, page), label: makes, weight })
      for (const claim of asked.candidates(page)) {
        const other: number = asked.pack.claims.owners[claim] ?? title
        if (other === title || titles[other]?.title === titles[title]?.title) continue
        const verdict = verdicts.of(title, other)
        const pair = asked.pair(claim, page)
        if (verdict === 'yes' && makes === 1) rows.push({ ...pair, label: 1, weight: 1.5 })
        else if (verdict === 'no') rows.push({ ...pair, label: 0, weight: makes === 1 ? 2 : 1 })
        else if (verdict === undefined && asked.cosine(claim, own) <= nearestOther) {
          if (makes === 0 || before === null || before(pair.features) <= doubtful)
            rows.push({ ...pair, label: 0, weight: 1 })
        }
      }
    }
  }
  addSeeds(rows, seeds, halves, before)
  addDiary(rows, halves, before)
  addPairs(rows, halves, titles, numberOf)
  addParts(rows, whole, titles, random)
  for (const set of articleSets) {
    for (const [at, { text }] of articles(set).entries()) {
      if (at % 2 === 1) continue
      for (const sentence of sentencesOf(text)) {
        if (random() > sentenceShare[set]) continue
        const page = whole.read(sentence)
        if (page.terms.length < 3) continue
        for (const claim of whole.candidates(page)) {
          rows.push({ ...whole.pair(claim, page), label: 0, weight: 1 })
        }
      }
    }
  }
  return rows
}

function addPairs(
  rows: PairExample[],
  halves: Known['halves'],
  titles: Known['titles'],
  numberOf: ReadonlyMap<string, number>,
): void {
  for (const { a, b, same } of titlePairs()) {
    if (same === 'unsure' || isKeptAside(a) || isKeptAside(b)) continue
    const asked = halves[halfOf(pairName(a, b))]
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const) {
      const [claim, text] = [
        asked.claimOf(numberOf.get(one) ?? -1),
        titles[numberOf.get(other) ?? -1]?.title,
      ]
      if (claim !== null && text)
        rows.push({
          ...asked.pair(claim, asked.read(text)),
          label: same === 'yes' ? 1 : 0,
          weight: 2,
        })
    }
  }
}

/** Share of titles of which two thirds, word for word, are an example: a page may quote a part. */
const partShare = 0.15

function addParts(
  rows: PairExample[],
  asked: Asked,
  titles: Known['titles'],
  random: () => number,
): void {
  for (const [number, { url, title }] of titles.entries()) {
    if (random() > partShare || isKeptAside(url)) continue
    const claim = asked.claimOf(number)
    const words = title.split(' ')
    const length = Math.ceil((words.length * 2) / 3)
    if (claim === null || words.length < 6) continue
    const from = Math.floor(random() * (words.length - length + 1))
    const part = words.slice(from, from + length).join(' ')
    for (const text of [part, title]) {
      rows.push({ ...asked.pair(claim, asked.read(text)), label: 1, weight: 0.5 })
    }
  }
}
