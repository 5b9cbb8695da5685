import { delimiterOf, recogniseColumns } from './csv-columns.ts'

/** What a document of cases is written in. */
export type CaseFormat = 'page-text' | 'json-lines' | 'csv' | 'claim-review'

/** How much of a text is looked at: the first record of any list, and more. */
const lookedAt = 100_000

function ofJson(text: string): CaseFormat {
  const [first = ''] = text.split('\n', 1)
  const isOneLine = !text.trim().includes('\n')
  // An object that ends where its line ends is one of many, whatever it is; else it is all there is.
  if (text.startsWith('{') && !isOneLine)
    return /\}\s*$/u.test(first) ? 'json-lines' : 'claim-review'
  return /claimReviewed|ClaimReview/u.test(text) ? 'claim-review' : 'json-lines'
}

function looksLikeCsv(text: string): boolean {
  const [first = ''] = text.split(/[\r\n]/u, 1)
  const cells = first.split(delimiterOf(first)).map((cell) => cell.replace(/^"|"$/gu, ''))
  return cells.length > 1 && recogniseColumns(cells).title !== null
}

/** The format of a document, by its name and, where that tells nothing, by how it begins. */
export function formatOf(name: string, text: string): CaseFormat {
  const start = text
    .slice(0, lookedAt)
    .replace(/^\uFEFF/u, '')
    .trimStart()
  if (/\.(?:jsonl|ndjson)$/iu.test(name)) return 'json-lines'
  if (/\.(?:csv|tsv)$/iu.test(name)) return 'csv'
  if (/^(?:<script\b|\/\/\s*<!\[CDATA\[)/iu.test(start)) return 'claim-review'
  if (/^[[{]/u.test(start)) return ofJson(start)
  if (/\.json(?:ld)?$/iu.test(name)) return 'claim-review'
  return looksLikeCsv(start) ? 'csv' : 'page-text'
}
