/** Why a document, or one record of it, could not be read. */
export interface ReadProblem {
  readonly document: string
  /** 1-based; null where the trouble is with the document as a whole, or the line cannot be told. */
  readonly line: number | null
  /** The field that does not fit, or the path to it; null where it is the record as a whole. */
  readonly field: string | null
  readonly reason: string
}

/** What a reader made of something: its value, or why it is refused. */
export type Reading<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly ReadProblem[] }

/** One line for a person: `name.txt:12: field: reason`. */
export function describeProblem({ document, line, field, reason }: ReadProblem): string {
  const place = line === null ? document : `${document}:${line}`
  return field === null ? `${place}: ${reason}` : `${place}: ${field}: ${reason}`
}

/** Whether a spreadsheet would take a cell for a formula (OWASP, CSV injection). */
const opensFormula = /^[=+\-@\t\r]/u

function cell(value: string): string {
  const harmless = opensFormula.test(value) ? `'${value}` : value
  return /[",\r\n]/u.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}

/** Problems as CSV with a header, for a spreadsheet; no cell of it is taken for a formula. */
export function problemsAsCsv(problems: readonly ReadProblem[]): string {
  const rows = problems.map(({ document, line, field, reason }) => [
    ...[document, line === null ? '' : String(line), field ?? '', reason],
  ])
  const all = [['document', 'line', 'field', 'reason'], ...rows]
  return all.map((row) => `${row.map(cell).join(',')}\r\n`).join('')
}
