import Papa from 'papaparse'
import type { Evidence } from './evidence.ts'
import { passageLink } from './passage-link.ts'

/** The columns, named as in `docs/evidence.md`. */
const columns = [
  ...['page', 'page_title', 'at', 'quote', 'passage_link', 'stance', 'tier', 'case_id', 'claim'],
  ...['disproof', 'source', 'published_on', 'checked_by', 'list'],
  ...['cases', 'data_date', 'extension_version'],
] as const

/**
 * As CSV (RFC 4180), a row for each passage. No cell can begin a formula: spreadsheets run those of
 * files that somebody else has written.
 */
export function asCsv(evidence: Evidence): string {
  const { page, at, checkedAgainst, cited } = evidence
  const rows = cited.flatMap(({ case: known, list, matches }) =>
    matches.map(({ quote, stance, tier }) => [
      ...[page.url ?? '', page.title ?? '', at, quote, passageLink(page.url, quote) ?? ''],
      ...[stance, tier],
      ...[known.id, known.title, known.disproof.join('\n'), known.url ?? ''],
      ...[known.publishedOn ?? '', known.publisher ?? '', list ?? ''],
      ...[String(checkedAgainst.cases), checkedAgainst.dataDate ?? ''],
      checkedAgainst.extensionVersion,
    ]),
  )
  return Papa.unparse(
    { fields: [...columns], data: rows },
    { escapeFormulae: true, newline: '\r\n' },
  )
}
