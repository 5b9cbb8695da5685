import type { Case } from '../cases/index.ts'
import { paragraphSentences } from '../language/index.ts'
import { featureNames } from '../match/features/index.ts'
import type { Scorer } from '../match/model.ts'
import type { Meaning } from '../meaning/index.ts'
import { addDiary } from './diary-examples.ts'
import { ExampleRows } from './examples.ts'
import type { Asked } from './pack-of-titles.ts'
import { addSeeds } from './seed-examples.ts'
import { articles, labels, titlePairs } from './sources.ts'
import { isKeptAside, shareOf } from './split.ts'

/** News in which nothing makes a claim, but for a few that the README of the project lists. */
export const articleSets = ['ordinary-en', 'hard-en-2012-2020', 'hard-en-2022'] as const
/** Share of the sentences of each training article that become examples. */
const sentenceShare = {
  'ordinary-en': 0.12,
  'hard-en-2012-2020': 0.3,
  'hard-en-2022': 0.3,
} as const

/** Which of the two halves a labelled title belongs to: vectors that saw the other half describe it. */
export function halfOf(url: string): 0 | 1 {
  return shareOf(`f${url}`) < 0.5 ? 0 : 1
}

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
  readonly meaning: Meaning
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
  meaning,
  random,
  before,
}: Known): ExampleRows {
  const rows = new ExampleRows(featureNames.length)
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
      rows.add(asked.features(own, page), makes, weight)
      for (const claim of asked.candidates(page)) {
        const other: number = asked.pack.claims[claim]?.case ?? title
        if (other === title || titles[other]?.title === titles[title]?.title) continue
        const verdict = verdicts.of(title, other)
        const features = asked.features(claim, page)
        if (verdict === 'yes' && makes === 1) rows.add(features, 1, 1.5)
        else if (verdict === 'no') rows.add(features, 0, makes === 1 ? 2 : 1)
        else if (verdict === undefined && asked.cosine(claim, own) <= nearestOther) {
          if (makes === 0 || before === null || before(features) <= doubtful)
            rows.add(features, 0, 1)
        }
      }
    }
  }
  addSeeds(rows, seeds, meaning, before)
  addDiary(rows, meaning, before)
  addPairs(rows, whole, titles, numberOf)
  addParts(rows, whole, titles, random)
  for (const set of articleSets) {
    for (const [at, { text }] of articles(set).entries()) {
      if (at % 2 === 1) continue
      for (const sentence of sentencesOf(text)) {
        if (random() > sentenceShare[set]) continue
        const page = whole.read(sentence)
        if (page.terms.length < 3) continue
        for (const claim of whole.candidates(page)) rows.add(whole.features(claim, page), 0, 1)
      }
    }
  }
  return rows
}

function addPairs(
  rows: ExampleRows,
  asked: Asked,
  titles: Known['titles'],
  numberOf: ReadonlyMap<string, number>,
): void {
  for (const { a, b, same } of titlePairs()) {
    if (same === 'unsure' || isKeptAside(a) || isKeptAside(b)) continue
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const) {
      const [claim, text] = [
        asked.claimOf(numberOf.get(one) ?? -1),
        titles[numberOf.get(other) ?? -1]?.title,
      ]
      if (claim !== null && text)
        rows.add(asked.features(claim, asked.read(text)), same === 'yes' ? 1 : 0, 2)
    }
  }
}

/** Share of titles of which two thirds, word for word, are an example: a page may quote a part. */
const partShare = 0.15

function addParts(
  rows: ExampleRows,
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
    rows.add(asked.features(claim, asked.read(words.slice(from, from + length).join(' '))), 1, 0.5)
    rows.add(asked.features(claim, asked.read(title)), 1, 0.5)
  }
}
