import { readAnnotations } from './annotations.ts'
import type { Case } from './case.ts'
import { readClaimReviews } from './claim-review.ts'
import { readCsv } from './csv.ts'
import type { ColumnChoice } from './csv-columns.ts'
import type { Draft } from './draft.ts'
import { formatOf } from './format.ts'
import { type ReadRow, readJsonLines } from './json-lines.ts'
import { mergeDrafts } from './merge.ts'
import { readPageText } from './page-text.ts'
import type { ReadProblem } from './problem.ts'
import { linkRelated } from './related.ts'

/** A document to read cases from, with its annotation file where it has one. */
export interface CaseDocument {
  /** File name; with the text it tells the format. */
  readonly name: string
  readonly text: string
  readonly annotations: { readonly name: string; readonly text: string } | null
  /** What the columns of a CSV file give, where a person has chosen it. */
  readonly columns?: ColumnChoice | null
}

/** Cases of some documents, and every record of them that is none. */
export interface Collection {
  /** Each case once, related cases tied together, ids unique. */
  readonly cases: readonly Case[]
  readonly problems: readonly ReadProblem[]
}

/** Records that one document may hold: ten times the largest list that there is. */
const mostRecords = 1_000_000
/** Records between two tellings of how far the reading is. */
const tellEvery = 500

const asRow = (made: Draft | ReadProblem): ReadRow =>
  'reason' in made ? { kind: 'problem', value: made } : { kind: 'draft', value: made }

function* readRows({ name, text, annotations, columns }: CaseDocument): Generator<ReadRow> {
  const format = formatOf(name, text)
  if (format === 'json-lines') yield* readJsonLines(name, text)
  else if (format === 'csv') yield* readCsv(name, text, columns ?? null).map(asRow)
  else if (format === 'claim-review')
    for (const made of readClaimReviews(name, text)) yield asRow(made)
  else {
    const noted = annotations === null ? null : readAnnotations(annotations.name, annotations.text)
    const read = noted?.ok === false ? noted : readPageText(name, text, noted?.value ?? null)
    const made = read.ok ? read.value : read.problems
    for (const one of made) yield asRow(one)
  }
}

/**
 * Reads any number of documents into one collection of cases, record by record: what does not fit
 * is told, the rest stays. A page text is read whole or not at all, for its parts belong together.
 * @param onProgress hears every some hundred records how many were read; never of how many
 */
export function readCollection(
  documents: readonly CaseDocument[],
  onProgress: (records: number) => void = () => {},
): Collection {
  const problems: ReadProblem[] = []
  const drafts: Draft[] = []
  const byId = new Map<string, Case>()
  let records = 0
  for (const document of documents) {
    let own = 0
    for (const row of readRows(document)) {
      own += 1
      records += 1
      if (records % tellEvery === 0) onProgress(records)
      if (own > mostRecords) {
        const reason = `has more than ${mostRecords} records; the rest was not read`
        problems.push({ document: document.name, line: null, field: null, reason })
        break
      }
      if (row.kind === 'problem') problems.push(row.value)
      else if (row.kind === 'draft') drafts.push(row.value)
      else if (byId.has(row.value.id)) {
        const reason = `"${row.value.id}" is used by two cases`
        problems.push({ document: document.name, line: row.line, field: 'id', reason })
      } else byId.set(row.value.id, row.value)
    }
    if (own === 0) {
      problems.push({ document: document.name, line: null, field: null, reason: 'holds no case' })
    }
  }
  for (const merged of mergeDrafts(drafts, new Set(byId.keys()))) byId.set(merged.id, merged)
  return { cases: linkRelated([...byId.values()]), problems }
}
