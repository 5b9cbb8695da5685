import type { Meaning } from '../meaning/index.ts'
import type { Pack } from '../pack/index.ts'
import { Best } from './best.ts'
import { type Finders, findersOf } from './candidates.ts'
import { type KnownClaim, knownClaims } from './claims.ts'
import { compareForOrder, orderingNames } from './features/index.ts'
import { wordsOf } from './in-context.ts'
import { scorer } from './model.ts'
import { read, termsAsked } from './reading.ts'
import relevanceModel from './weights/relevance.json' with { type: 'json' }

/** A case with how likely a text makes its claim, comparable within one ranking only. */
export interface RankedCase {
  readonly caseId: string
  readonly score: number
}

/** Cases by words, and claims by meaning, that a ranking looks at. */
const looksAt = 40

/** What a claim's features are within the list that it is ranked in. */
const listNames = [
  ...['lexicalShare', 'cosineShare', 'lexicalRank', 'cosineRank', 'lengthRatio'],
  ...['caseLexical', 'caseCosine', 'caseSoft', 'softShare'],
] as const

/** Names of all features that claims are ranked by. */
export const rankingNames: readonly string[] = [...orderingNames, ...listNames]

/** A claim of a ranking: place of its case in the pack, and its features. */
export interface RankingRow {
  readonly case: number
  readonly features: Float32Array
}

const cosineAt = orderingNames.indexOf('cosine')
const softAt = orderingNames.indexOf('softScore')

/** Places of each case's claims in the pack. */
function claimsByCase({ titles, claims }: Pack): readonly (readonly number[])[] {
  const lists: number[][] = Array.from({ length: titles.length }, () => [])
  for (const [number, owner] of claims.owners.entries()) lists[owner]?.push(number)
  return lists
}

function maximum(rows: readonly RankingRow[], place: number): number {
  return rows.reduce((most, { features }) => Math.max(most, features[place] ?? 0), 0)
}

/** Gives the rows of a ranking: every claim of every case that is near by words or by meaning. */
export function rankingRows(
  pack: Pack,
  meaning: Meaning,
  claimAt: (claim: number) => KnownClaim | undefined,
  finders: () => Finders,
): (text: string) => RankingRow[] {
  const byCase = claimsByCase(pack)
  return (text) => {
    const words = wordsOf(text, meaning.languages.languageOf(text, null), meaning)
    const page = read(text, words, meaning)
    const { lexical, nearest } = finders()
    const byWords = lexical.cases(termsAsked(page), looksAt)
    const byMeaning = nearest.nearest(page.vector, looksAt)
    const lexicalScore = new Map(byWords.map(({ id, score }) => [id, score]))
    const lexicalRank = new Map(byWords.map(({ id }, rank) => [id, rank]))
    const cosineRank = new Map<number, number>()
    for (const { id } of byMeaning) {
      const told = pack.claims.owners[id]
      if (told !== undefined && !cosineRank.has(told)) cosineRank.set(told, cosineRank.size)
    }
    const mostLexical = byWords[0]?.score || 1
    const mostCosine = byMeaning[0]?.score || 1
    const lists = [...new Set([...lexicalRank.keys(), ...cosineRank.keys()])].map((told) => {
      const rows: RankingRow[] = []
      for (const number of byCase[told] ?? []) {
        const claim = claimAt(number)
        if (!claim) continue
        const features = new Float32Array(rankingNames.length)
        compareForOrder(claim, page, meaning, features)
        features[orderingNames.length + 4] = claim.terms.length / Math.max(1, page.terms.length)
        rows.push({ case: told, features })
      }
      return { told, rows, cosine: maximum(rows, cosineAt), soft: maximum(rows, softAt) }
    })
    const mostSoft = lists.reduce((most, { soft }) => Math.max(most, soft), 0) || 1
    for (const { told, rows, cosine, soft } of lists) {
      const words = lexicalScore.get(told) ?? 0
      for (const { features } of rows) {
        const at = orderingNames.length
        features[at] = words / mostLexical
        features[at + 1] = cosine / mostCosine
        features[at + 2] = lexicalRank.get(told) ?? looksAt
        features[at + 3] = cosineRank.get(told) ?? looksAt
        features[at + 5] = words
        features[at + 6] = cosine
        features[at + 7] = soft
        features[at + 8] = soft / mostSoft
      }
    }
    return lists.flatMap(({ rows }) => rows)
  }
}

/** Ranks the cases whose claims a text most likely makes: each by the odds of its claims together. */
export function ranker(
  pack: Pack,
  rows: (text: string) => RankingRow[],
): (text: string, limit: number) => RankedCase[] {
  const relevance = scorer(relevanceModel, rankingNames)
  return (text, limit) => {
    const odds = new Map<number, number>()
    for (const { case: told, features } of rows(text)) {
      odds.set(told, (odds.get(told) ?? 0) + Math.exp(relevance(features)))
    }
    const best = new Best(limit)
    for (const [told, score] of odds) best.add(told, score)
    return best.kept.map(({ id, score }) => ({ caseId: pack.ids.at(id), score }))
  }
}

/**
 * Makes a ranker over an opened pack: the cases whose claims a text most likely makes, best first,
 * `limit` at most. Apart from the matcher, which needs nothing of it: its weights are no small part
 * of what a browser would have to load.
 */
export function createRanker(
  pack: Pack,
  meaning: Meaning,
): (text: string, limit: number) => RankedCase[] {
  let prepared: Finders | null = null
  const finders = () => {
    prepared ??= findersOf(pack, meaning)
    return prepared
  }
  return ranker(pack, rankingRows(pack, meaning, knownClaims(pack, meaning, true), finders))
}
