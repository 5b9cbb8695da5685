import { createRanker } from '../match/index.ts'
import type { Meaning } from '../meaning/index.ts'
import { buildPack } from './built-pack.ts'
import { meanOf, type RankingScores, scoresOf } from './ranking-scores.ts'
import type { KnownClaim, RetrievalSet } from './retrieval-set.ts'
import { writtenCase } from './written-case.ts'

/** How deep a ranking is read: recall is told at 20, and hardly anybody reads further. */
const depth = 20

/** What one query's ranking is worth. */
export interface RankedQuery extends RankingScores {
  readonly id: string
  readonly text: string
  /** The claim that came first; null where nothing came. */
  readonly first: string | null
  /** The claim that should have. */
  readonly right: string
}

/** The ranking of a whole set. */
export interface Retrieval {
  /** The queries that make at least one claim; the others are not ranked. */
  readonly queries: readonly RankedQuery[]
  /** Mean milliseconds a query. */
  readonly msPerQuery: number
  /** Milliseconds from the claims to a matcher. */
  readonly buildMs: number
  readonly packBytes: number
}

/** The figures of a retrieval, as `evaluate --json` prints them. */
export interface RetrievalFigures {
  readonly queries: number
  readonly map5: number
  readonly p1: number
  /** Over the first 20 answers. */
  readonly mrr: number
  readonly recall20: number
  readonly msPerQuery: number
  readonly buildMs: number
  readonly packBytes: number
}

function wordingsOf({ claim, title, subtitle }: KnownClaim): string[] {
  return [claim, title, subtitle].filter((wording) => wording !== '')
}

/** Builds a pack of a set's claims and ranks it for every query that makes one. */
export function retrieve({ corpus, queries, qrels }: RetrievalSet, meaning: Meaning): Retrieval {
  // Ids of data sets are no slugs, so a case is named by its place.
  const claims = new Map(corpus.map((known, place) => [`claim-${place}`, known]))
  const wordings = new Map(corpus.map((known) => [known.id, wordingsOf(known)[0] ?? '']))
  const cases = [...claims].map(([id, known]) => {
    const [title = '', ...others] = wordingsOf(known)
    return writtenCase(id, title, others)
  })
  const began = performance.now()
  const { pack, packBytes } = buildPack(cases, meaning)
  const rank = createRanker(pack, meaning)
  // What is prepared at the first question belongs to making it.
  rank(cases[0]?.title ?? '', 1)
  const buildMs = performance.now() - began
  let ms = 0
  const ranked: RankedQuery[] = []
  for (const { id, text } of queries) {
    const relevant = qrels.get(id)
    if (!relevant) continue
    const started = performance.now()
    const answers = rank(text, depth)
    ms += performance.now() - started
    const ids = new Set(answers.map(({ caseId }) => claims.get(caseId)?.id ?? ''))
    const [first] = ids
    const [right = ''] = relevant
    ranked.push({
      ...scoresOf([...ids], relevant),
      id,
      text,
      first: first === undefined ? null : (wordings.get(first) ?? first),
      right: wordings.get(right) ?? right,
    })
  }
  const msPerQuery = ranked.length === 0 ? 0 : ms / ranked.length
  return { queries: ranked, msPerQuery, buildMs, packBytes }
}

function rounded(value: number, decimals: number): number {
  return Number(value.toFixed(decimals))
}

/** Means over a retrieval's queries: scores with four decimals, times in ms. */
export function retrievalFigures(retrieval: Retrieval): RetrievalFigures {
  const { queries, msPerQuery, buildMs, packBytes } = retrieval
  const mean = (score: (query: RankedQuery) => number) => rounded(meanOf(queries.map(score)), 4)
  return {
    queries: queries.length,
    map5: mean(({ ap5 }) => ap5),
    p1: mean(({ p1 }) => p1),
    mrr: mean(({ reciprocalRank }) => reciprocalRank),
    recall20: mean(({ recall20 }) => recall20),
    msPerQuery: rounded(msPerQuery, 3),
    buildMs: Math.round(buildMs),
    packBytes,
  }
}
