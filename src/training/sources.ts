import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import * as v from 'valibot'

/** Where the evaluation data lies: beside the project, never in it. */
export const evaluationFolder = new URL('../../../shared/eval/', import.meta.url)
const labelFolder = new URL('../../test/labels/', import.meta.url)

function linesOf(file: URL): string[] {
  const bytes = readFileSync(file)
  const text = file.pathname.endsWith('.gz') ? gunzipSync(bytes) : bytes
  return text
    .toString('utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
}

function rows<Schema extends v.GenericSchema>(schema: Schema, file: URL): v.InferOutput<Schema>[] {
  return linesOf(file).map((line) => v.parse(schema, JSON.parse(line)))
}

const title = v.object({ url: v.string(), title: v.string() })
const label = v.object({
  url: v.string(),
  makes: v.tuple([v.string(), v.string()]),
  reports: v.string(),
  denies: v.string(),
  shares: v.string(),
})
const seedPassage = v.object({
  case: v.string(),
  kind: v.picklist(['repeats', 'reports', 'refutes', 'factual']),
  text: v.string(),
  also: v.optional(v.array(v.string()), []),
})
const fixture = v.array(
  v.object({
    case: v.optional(v.string()),
    about: v.optional(v.string()),
    kind: v.optional(v.string()),
    text: v.string(),
  }),
)
const titlePair = v.object({
  a: v.string(),
  b: v.string(),
  same: v.picklist(['yes', 'no', 'unsure']),
})
const article = v.object({ title: v.string(), text: v.string() })
const inference = v.object({ a: v.string(), b: v.string(), label: v.string() })
const corpusRow = v.object({
  id: v.string(),
  claim: v.string(),
  title: v.optional(v.string()),
  subtitle: v.optional(v.string()),
})
const query = v.object({ id: v.string(), text: v.string() })

export type Label = v.InferOutput<typeof label>
export type TitlePair = v.InferOutput<typeof titlePair>
export type CorpusRow = v.InferOutput<typeof corpusRow>
/** Short texts that say the same: two columns of one data set. */
export type TextPair = readonly [string, string]

/** The labels that this project wrote. */
export const labels = (): Label[] => rows(label, new URL('titles.jsonl', labelFolder))
export type SeedPassage = v.InferOutput<typeof seedPassage>

/** The passages of the older test set: quotes and reorderings, denials and reports, and facts. */
function fixtures(): SeedPassage[] {
  const read = (name: string) =>
    v.parse(
      fixture,
      JSON.parse(readFileSync(new URL(`../fixtures/passages/${name}.json`, labelFolder), 'utf8')),
    )
  const passage = (
    kind: SeedPassage['kind'],
    row: { text: string; case?: string | undefined; about?: string | undefined },
  ): SeedPassage => ({
    case: row.case ?? row.about ?? '',
    kind,
    text: row.text,
    also: [],
  })
  return [
    ...read('quoted').map((row) => passage('repeats', row)),
    ...read('factual').map((row) => passage('factual', row)),
    ...read('denied').map((row) => passage(row.kind === 'reports' ? 'reports' : 'refutes', row)),
  ]
}

/** The passages on the bundled cases that were written as labels. */
export const seedLabels = (): SeedPassage[] =>
  rows(seedPassage, new URL('seeds.jsonl', labelFolder))

/** All passages on the bundled cases. */
export const seedPassages = (): SeedPassage[] => [...seedLabels(), ...fixtures()]
export const titlePairs = (): TitlePair[] =>
  rows(titlePair, new URL('title-pairs.jsonl', labelFolder))

const inEvaluation = (path: string) => new URL(path, evaluationFolder)

/** The titles that the labels are about. */
export const titles = (): v.InferOutput<typeof title>[] =>
  rows(title, inEvaluation('cases/euvsdisinfo-2015-2021-titles.jsonl.gz'))

/** News articles of one set. */
export const articles = (set: string): v.InferOutput<typeof article>[] =>
  rows(article, inEvaluation(`articles/${set}.jsonl.gz`))

/** Inference pairs of a set whose licence lets weights ship, where the first says what the second does. */
export const entailments = (set: string): TextPair[] =>
  rows(inference, inEvaluation(`nli/${set}.jsonl.gz`)).flatMap((row): TextPair[] =>
    row.label === 'entailment' || row.label === 'paraphrase' ? [[row.a, row.b]] : [],
  )

const factCheck = v.object({
  claim: v.nullish(v.string()),
  title: v.nullish(v.string()),
  lang: v.string(),
})
const fullCase = v.object({ title: v.string(), summary: v.string() })

/** Claims with the titles of the articles that check them. */
export const factChecks = (): TextPair[] =>
  rows(factCheck, inEvaluation('cases/factchecks-86k.jsonl.gz')).flatMap((row): TextPair[] =>
    row.lang === 'en' && row.claim && row.title ? [[row.claim, row.title]] : [],
  )
/** Titles of cases with their summaries. */
export const summaries = (): TextPair[] =>
  rows(fullCase, inEvaluation('cases/euvsdisinfo-2015-2017-full.jsonl.gz')).map((row) => [
    row.title,
    row.summary,
  ])

export interface RetrievalSet {
  readonly corpus: readonly CorpusRow[]
  readonly queries: readonly v.InferOutput<typeof query>[]
  /** Query id → ids of the claims that it makes. */
  readonly relevant: ReadonlyMap<string, ReadonlySet<string>>
}

/** One of the retrieval sets. */
export function retrievalSet(name: string): RetrievalSet {
  const relevant = new Map<string, Set<string>>()
  for (const line of linesOf(inEvaluation(`${name}/qrels.tsv.gz`))) {
    const [queryId = '', claimId = ''] = line.split('\t')
    relevant.set(queryId, (relevant.get(queryId) ?? new Set()).add(claimId))
  }
  return {
    corpus: rows(corpusRow, inEvaluation(`${name}/corpus.jsonl.gz`)),
    queries: rows(query, inEvaluation(`${name}/queries.jsonl.gz`)),
    relevant,
  }
}
