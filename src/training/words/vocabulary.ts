import { termsOf } from '../../language/index.ts'
import { articles, titles } from '../sources.ts'
import type { PairSet } from './pair-sets.ts'

/** Terms of a text that count: more say little of what a claim is about, and cost time. */
const mostTerms = 60
/** A title counts five times: its words are the ones that are asked for. */
const titleCount = 5
/** UTF-16 code units of an article that are counted: its first paragraphs. */
const articleLength = 2_500
const articleSets = ['ordinary-en', 'hard-en-2012-2020', 'hard-en-2022'] as const
/** Terms that are met less often than this are learnt from nothing. */
const fewestTexts = 3

/** A text as what is learnt from: the first of its terms. */
export function readTerms(text: string): string[] {
  return termsOf(text).slice(0, mostTerms)
}

/** A pair as terms. */
export interface TermPair {
  readonly a: readonly string[]
  readonly b: readonly string[]
  readonly against: readonly string[] | null
}

export interface TermSet {
  readonly name: string
  readonly weight: number
  readonly pairs: readonly TermPair[]
}

/** Pairs as terms; a text of a single term says nothing, and its pair is left out. */
export function termSets(sets: readonly PairSet[]): TermSet[] {
  return sets.map(({ name, weight, pairs }) => ({
    name,
    weight,
    pairs: pairs.flatMap(({ texts, against }): TermPair[] => {
      const [a, b] = [readTerms(texts[0]), readTerms(texts[1])]
      return a.length > 1 && b.length > 1
        ? [{ a, b, against: against === null ? null : readTerms(against) }]
        : []
    }),
  }))
}

/** Term → how many texts it is in, a pair of weight 12 counted as 12. */
export type Counts = ReadonlyMap<string, number>

/** Counts terms in pairs, in titles and in articles. */
export function countTerms(sets: readonly TermSet[]): Counts {
  const counts = new Map<string, number>()
  const count = (terms: readonly string[], times: number) => {
    for (const term of new Set(terms)) counts.set(term, (counts.get(term) ?? 0) + times)
  }
  for (const { weight, pairs } of sets) {
    for (const { a, b } of pairs) {
      count(a, weight)
      count(b, weight)
    }
  }
  for (const { title } of titles()) count(readTerms(title), titleCount)
  for (const set of articleSets) {
    for (const { text } of articles(set)) count(readTerms(text.slice(0, articleLength)), 1)
  }
  return counts
}

/** The commonest terms that also have a starting vector, commonest first. */
export function vocabularyOf(
  counts: Counts,
  known: { has(term: string): boolean },
  most: number,
): string[] {
  return [...counts]
    .filter(([term, count]) => count >= fewestTexts && known.has(term))
    .sort((one, other) => other[1] - one[1])
    .slice(0, most)
    .map(([term]) => term)
}
