import * as v from 'valibot'
import { type Qrels, readQrels } from './qrels.ts'
import { type NumberedRow, numberedRows, type ReadText } from './rows.ts'

const id = v.pipe(v.union([v.string(), v.number()]), v.transform(String), v.nonEmpty())
const wording = v.pipe(v.nullish(v.string(), ''), v.trim())

const claimSchema = v.pipe(
  v.object({ id, claim: wording, title: wording, subtitle: wording }),
  v.check(({ claim, title, subtitle }) => claim + title + subtitle !== '', 'says nothing'),
)
const querySchema = v.object({ id, text: v.string() })

/** A known claim with its other wordings, any of which may be empty. */
export type KnownClaim = v.InferOutput<typeof claimSchema>
export type Query = v.InferOutput<typeof querySchema>

/** Known claims, texts, and which text makes which claim. */
export interface RetrievalSet {
  readonly corpus: readonly KnownClaim[]
  readonly queries: readonly Query[]
  readonly qrels: Qrels
}

/** Where the parts of a retrieval set lie: JSON Lines, JSON Lines, and TSV. */
export interface RetrievalFiles {
  readonly corpus: string
  readonly queries: string
  readonly qrels: string
}

function unique<Row extends { readonly id: string }>(
  name: string,
  rows: readonly NumberedRow<Row>[],
): Row[] {
  const lines = new Map<string, number>()
  for (const { line, row } of rows) {
    const before = lines.get(row.id)
    if (before !== undefined) {
      throw new Error(`${name}:${line}: the id "${row.id}" is that of line ${before}`)
    }
    lines.set(row.id, line)
  }
  return rows.map(({ row }) => row)
}

async function contentOf(name: string, read: ReadText, why: (error: unknown) => string) {
  try {
    return await read(name)
  } catch (error) {
    throw new Error(`${name}: ${why(error)}`)
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

/**
 * Reads a retrieval set.
 * @param why says in words why a file cannot be read
 * @throws Error that names the file, the line and what does not fit
 */
export async function readRetrievalSet(
  files: RetrievalFiles,
  read: ReadText,
  why: (error: unknown) => string = reasonOf,
): Promise<RetrievalSet> {
  const corpus = await contentOf(files.corpus, read, why)
  const queries = await contentOf(files.queries, read, why)
  const qrels = await contentOf(files.qrels, read, why)
  return {
    corpus: unique(files.corpus, numberedRows(files.corpus, corpus, claimSchema)),
    queries: unique(files.queries, numberedRows(files.queries, queries, querySchema)),
    qrels: readQrels(files.qrels, qrels),
  }
}
