import Papa from 'papaparse'
import { type ColumnChoice, type CsvField, delimiterOf, recogniseColumns } from './csv-columns.ts'
import type { Draft } from './draft.ts'
import { draftFromListing, type Listing } from './listing.ts'
import type { ReadProblem } from './problem.ts'

interface Row {
  readonly cells: readonly string[]
  /** 1-based line where the row begins. */
  readonly line: number
  /** What is wrong with its quotes, and the line where that begins; null where nothing is. */
  readonly trouble: { readonly line: number; readonly reason: string } | null
}

const byteOrderMark = /^\uFEFF/u

function linesIn(text: string, from: number, to: number): number {
  let count = 0
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) {
    count += 1
  }
  return count
}

const reasons: Readonly<Record<string, string>> = {
  MissingQuotes: 'a quotation mark opens here and is never closed',
  InvalidQuotes: 'a quotation mark stands inside a cell that is not quoted as a whole',
}

/** The rows of a CSV text with the lines where they begin; `onRow` returns false to stop. */
function eachRow(text: string, onRow: (row: Row) => boolean): void {
  // Line breaks of one kind, as the parser guesses one kind for the whole text.
  const content = text.replace(byteOrderMark, '').replace(/\r\n?/gu, '\n')
  let line = 1
  let from = 0
  Papa.parse<string[]>(content, {
    delimiter: delimiterOf(content),
    newline: '\n',
    step: ({ data, errors, meta }, parser) => {
      const [error] = errors.filter(({ type }) => type === 'Quotes')
      const reason = error === undefined ? null : (reasons[error.code] ?? error.message)
      const at = line + linesIn(content, from, error?.index ?? from)
      const trouble = reason === null ? null : { line: at, reason }
      const goesOn = onRow({ cells: data, line, trouble })
      line += linesIn(content, from, meta.cursor)
      from = meta.cursor
      if (!goesOn) parser.abort()
    },
  })
}

const isBlank = ({ cells }: Row): boolean => cells.every((cell) => cell.trim() === '')

/** What a CSV text looks like, so that a person may see and correct what its columns give. */
export interface CsvDescription {
  readonly header: readonly string[]
  readonly columns: ColumnChoice
  /** The first rows behind the header. */
  readonly sample: readonly (readonly string[])[]
}

const sampleSize = 5

/** Describes a CSV text by its header and its first rows; null for one without a row. */
export function describeCsv(text: string): CsvDescription | null {
  const rows: (readonly string[])[] = []
  eachRow(text, (row) => {
    if (!isBlank(row)) rows.push(row.cells)
    return rows.length <= sampleSize
  })
  const [header, ...sample] = rows
  return header === undefined ? null : { header, columns: recogniseColumns(header), sample }
}

/** A list in a cell: parted by semicolons or strokes where there are any, else by commas. */
function listIn(cell: string): string[] {
  return cell.split(/[;|]/u.test(cell) ? /[;|]/u : /,/u)
}

function listingFrom(cells: readonly string[], columns: ColumnChoice): Listing {
  const cell = (field: CsvField): string => cells[columns[field] ?? -1] ?? ''
  const verdict = cell('verdict').trim()
  const isRated = columns.verdict !== null
  return {
    title: cell('title'),
    summary: cell('summary'),
    disproof: cell('disproof'),
    date: cell('date'),
    url: cell('url'),
    countries: listIn(cell('countries')),
    keywords: listIn(cell('keywords')),
    languages: listIn(cell('languages')),
    outlets: listIn(cell('outlets')),
    related: cell('related').split(/[;|]/u),
    publisher: cell('publisher'),
    rating: isRated ? { words: verdict || null, value: null, best: null, worst: null } : null,
  }
}

/**
 * Reads a CSV text with a header, row by row; blank rows are passed over. Linear in the text.
 * @param chosen columns that a person has chosen instead of those that are recognised
 */
export function readCsv(
  document: string,
  text: string,
  chosen: ColumnChoice | null,
): (Draft | ReadProblem)[] {
  const read: (Draft | ReadProblem)[] = []
  let header: readonly string[] | null = null
  let columns: ColumnChoice | null = null
  const refuse = (line: number | null, reason: string) => {
    read.push({ document, line, field: null, reason })
    return columns !== null
  }
  eachRow(text, (row) => {
    const { cells, line, trouble } = row
    if (trouble !== null) return refuse(trouble.line, trouble.reason)
    if (isBlank(row)) return true
    if (header === null) {
      header = cells
      const found = chosen ?? recogniseColumns(cells)
      if (found.title === null)
        return refuse(line, `no column gives the claim: ${cells.join(', ')}`)
      columns = found
      return true
    }
    if (columns === null) return false
    if (cells.length !== header.length) {
      return refuse(line, `has ${cells.length} cells, the header has ${header.length}`)
    }
    const listing = listingFrom(cells, columns)
    read.push(draftFromListing(listing, { document, line, path: '' }))
    return true
  })
  if (read.length === 0) refuse(null, 'holds no row')
  return read
}
