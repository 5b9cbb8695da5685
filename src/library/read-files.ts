import {
  type Case,
  type CaseDocument,
  type ColumnChoice,
  type CsvDescription,
  describeCsv,
  formatOf,
  type ReadProblem,
  readCollection,
} from '../cases/index.ts'
import { isPackFile } from '../pack/index.ts'
import { checkPack } from '../publication/index.ts'
import { failure } from './failures.ts'
import { bytesOf, textOf } from './file-text.ts'
import type { Attempt, Progress } from './types.ts'

/** What some files hold, before anything is done with it. */
export interface ReadFiles {
  readonly cases: readonly Case[]
  readonly problems: readonly ReadProblem[]
  /** What the columns of the first CSV file give; null where there is none. */
  readonly csv: CsvDescription | null
}

const plainName = (name: string): string => name.replace(/\.gz$/iu, '')

/**
 * Reads files of any format that is known into one list of cases. A file that cannot be read at
 * all is a failure; a record that cannot is a problem, and the others stay.
 * @param columns what the columns of the CSV files give, where a person has chosen it
 */
export async function readFiles(
  files: readonly File[],
  columns: ColumnChoice | null,
  onProgress: (progress: Progress) => void,
): Promise<Attempt<ReadFiles>> {
  const documents: CaseDocument[] = []
  const packed: Case[] = []
  let csv: CsvDescription | null = null
  for (const [done, file] of files.entries()) {
    onProgress({ stage: 'reading', done, total: files.length })
    const bytes = await bytesOf(file)
    if (!bytes.ok) return bytes
    const name = plainName(file.name)
    if (isPackFile(bytes.value)) {
      // It is made anew with the others when it is stored.
      const checked = checkPack(bytes.value)
      if (!checked.ok) return failure('damaged', `${name}: ${checked.failure.detail}`)
      for (const one of checked.value.cases) packed.push(one)
      continue
    }
    const text = textOf(name, bytes.value)
    if (!text.ok) return text
    if (formatOf(name, text.value) === 'csv') csv ??= describeCsv(text.value)
    documents.push({ name, text: text.value, annotations: null, columns })
  }
  const { cases, problems } = readCollection(documents, (done) =>
    onProgress({ stage: 'reading', done, total: 0 }),
  )
  const ids = new Set(cases.map(({ id }) => id))
  const all = [...cases, ...packed.filter(({ id }) => !ids.has(id) && ids.add(id))]
  return { ok: true, value: { cases: all, problems, csv: csv && chosenIn(csv, columns) } }
}

function chosenIn(csv: CsvDescription, columns: ColumnChoice | null): CsvDescription {
  return columns === null ? csv : { ...csv, columns }
}
