import * as v from 'valibot'
import { type Case, caseSchema, isoDate } from './case.ts'
import type { Draft } from './draft.ts'
import { countryNamed, languageTag } from './names.ts'
import type { Reading, ReadProblem } from './problem.ts'

const strings = v.optional(
  v.pipe(
    v.array(v.pipe(v.string(), v.trim())),
    v.filterItems((item) => item !== ''),
  ),
  [],
)

/** A row of a published case list: a title or claim, and whatever else is known of it. */
const listingSchema = v.object({
  title: v.pipe(v.string(), v.trim(), v.nonEmpty('must not be empty')),
  summary: v.optional(v.nullable(v.string())),
  disproof: v.optional(v.nullable(v.string())),
  date: v.optional(v.nullable(v.string())),
  url: v.optional(v.nullable(v.string())),
  countries: strings,
  keywords: strings,
  languages: strings,
  outlets: strings,
})
type Listing = v.InferOutput<typeof listingSchema>

const httpsUrl = v.pipe(v.string(), v.url(), v.startsWith('https://'))

function paragraphsOf(text: string | null | undefined): string[] {
  return (text ?? '')
    .split(/\n+/)
    .map((paragraph) => paragraph.replace(/\s+/gu, ' ').trim())
    .filter((paragraph) => paragraph !== '')
}

/** Lists are kept by many hands: a field that cannot be understood is left out, the case stays. */
function draftFromListing(document: string, line: number, row: Listing): Draft {
  const day = row.date?.slice(0, 10)
  return {
    document,
    line,
    title: row.title.replace(/\s+/gu, ' '),
    summary: paragraphsOf(row.summary),
    disproof: paragraphsOf(row.disproof),
    references: [],
    metadata: {
      reportedIn: row.outlets.join(', ') || null,
      publishedOn: v.is(isoDate, day) ? day : null,
      languages: [...new Set(row.languages.flatMap((name) => languageTag(name) ?? []))],
      countries: row.countries.map(countryNamed),
      keywords: row.keywords,
    },
    url: v.is(httpsUrl, row.url) ? row.url : null,
  }
}

/** The two kinds of rows that a JSON Lines file may hold, apart. */
export interface JsonLinesContents {
  readonly cases: readonly { readonly line: number; readonly value: Case }[]
  readonly drafts: readonly Draft[]
}

function complaintOf(issue: v.BaseIssue<unknown>): string {
  const path = v.getDotPath(issue)
  return path === null ? issue.message : `${path}: ${issue.message}`
}

/**
 * Reads JSON Lines: rows with an `id` are cases of our own type, rows without one are rows of a
 * published list (`title`, and optionally summary, disproof, date, url, countries, keywords,
 * languages, outlets). Empty lines are passed over.
 *
 * @returns both kinds of rows, or every line that is refused with its reason
 */
export function readJsonLines(document: string, text: string): Reading<JsonLinesContents> {
  const cases: { line: number; value: Case }[] = []
  const drafts: Draft[] = []
  const problems: ReadProblem[] = []
  const lines = text.split('\n')
  for (const [index, raw] of lines.entries()) {
    if (raw.trim() === '') continue
    const line = index + 1
    let row: unknown
    try {
      row = JSON.parse(raw)
    } catch (error) {
      const reason = `is not JSON: ${error instanceof Error ? error.message : String(error)}`
      problems.push({ document, line, reason })
      continue
    }
    if (typeof row === 'object' && row !== null && 'id' in row) {
      const parsed = v.safeParse(caseSchema, row)
      if (parsed.success) cases.push({ line, value: parsed.output })
      else problems.push({ document, line, reason: complaintOf(parsed.issues[0]) })
    } else {
      const parsed = v.safeParse(listingSchema, row)
      if (parsed.success) drafts.push(draftFromListing(document, line, parsed.output))
      else problems.push({ document, line, reason: complaintOf(parsed.issues[0]) })
    }
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: { cases, drafts } }
}
