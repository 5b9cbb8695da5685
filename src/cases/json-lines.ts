import * as v from 'valibot'
import { type Case, caseSchema } from './case.ts'
import { draftFromReview, isClaimReview, reviewsIn } from './claim-review.ts'
import type { Draft } from './draft.ts'
import { parseJson } from './json-text.ts'
import { draftFromListing, type Listing } from './listing.ts'
import type { ReadProblem } from './problem.ts'

const text = v.optional(v.nullable(v.string()), '')
const strings = v.optional(v.nullable(v.array(v.string())), [])

/**
 * A row of a published case list: a title or a claim, and whatever else is known of it. Beside a
 * `claim`, a `title` is the headline of the fact-check and no claim at all.
 */
const rowSchema = v.object({
  title: v.optional(v.nullable(v.string())),
  claim: v.optional(v.nullable(v.string())),
  summary: text,
  disproof: text,
  date: text,
  url: text,
  lang: text,
  publisher: text,
  rating: v.optional(v.nullable(v.union([v.string(), v.number()]))),
  verdict: text,
  countries: strings,
  keywords: strings,
  languages: strings,
  outlets: strings,
  related: strings,
})

function listingFrom(row: v.InferOutput<typeof rowSchema>): Listing {
  const { claim, title, lang, rating, verdict } = row
  const words = verdict || (typeof rating === 'string' ? rating : '')
  const isRated = words !== '' || typeof rating === 'number'
  return {
    title: claim ?? title ?? '',
    summary: row.summary ?? '',
    disproof: row.disproof ?? '',
    date: row.date ?? '',
    url: row.url ?? '',
    publisher: row.publisher ?? '',
    countries: row.countries ?? [],
    keywords: row.keywords ?? [],
    languages: [...(row.languages ?? []), ...(lang ? [lang] : [])],
    outlets: row.outlets ?? [],
    related: row.related ?? [],
    rating: isRated ? { words: words || null, value: null, best: null, worst: null } : null,
  }
}

/** A row that was read: a case of our own type, a draft of one, or why it is neither. */
export type ReadRow =
  | { readonly kind: 'case'; readonly line: number | null; readonly value: Case }
  | { readonly kind: 'draft'; readonly value: Draft }
  | { readonly kind: 'problem'; readonly value: ReadProblem }

function told(made: Draft | ReadProblem): ReadRow {
  return 'reason' in made ? { kind: 'problem', value: made } : { kind: 'draft', value: made }
}

function refused(document: string, line: number | null, issue: v.BaseIssue<unknown>): ReadRow {
  const { message: reason } = issue
  return { kind: 'problem', value: { document, line, field: v.getDotPath(issue), reason } }
}

function* readRow(document: string, line: number | null, row: unknown): Generator<ReadRow> {
  if (isClaimReview(row)) {
    for (const found of reviewsIn(row)) yield told(draftFromReview(found, document, line))
    return
  }
  const isOwn = typeof row === 'object' && row !== null && 'id' in row && !('claim' in row)
  if (isOwn) {
    const parsed = v.safeParse(caseSchema, row)
    if (parsed.success) yield { kind: 'case', line, value: parsed.output }
    else yield refused(document, line, parsed.issues[0])
    return
  }
  const parsed = v.safeParse(rowSchema, row)
  if (!parsed.success) yield refused(document, line, parsed.issues[0])
  else {
    const listing = listingFrom(parsed.output)
    yield told(draftFromListing(listing, { document, line, path: '' }))
  }
}

/**
 * Reads JSON Lines, or a JSON array of the same rows: rows with an `id` are cases of our own type, rows with
 * `claimReviewed` are ClaimReviews, others are rows of a published list (`title` or `claim`, and
 * optionally summary, disproof, date, url, countries, keywords, languages, outlets, publisher,
 * rating). Empty lines are passed over.
 */
export function* readJsonLines(document: string, content: string): Generator<ReadRow> {
  const plain = content.replace(/^\uFEFF/u, '')
  if (/^\s*\[/u.test(plain)) {
    const parsed = parseJson(plain)
    if (!parsed.ok) {
      const { line, reason } = parsed
      yield { kind: 'problem', value: { document, line, field: null, reason } }
    } else if (Array.isArray(parsed.value)) {
      for (const row of parsed.value) yield* readRow(document, null, row)
    }
    return
  }
  for (const [index, raw] of plain.split('\n').entries()) {
    if (raw.trim() === '') continue
    const line = index + 1
    const parsed = parseJson(raw)
    if (parsed.ok) yield* readRow(document, line, parsed.value)
    else {
      const { reason } = parsed
      yield { kind: 'problem', value: { document, line, field: null, reason } }
    }
  }
}
