import * as v from 'valibot'
import { isoDate, limits } from './case.ts'
import type { Draft } from './draft.ts'
import { countryNamed, languageTag } from './names.ts'
import { paragraphsOf, tidy } from './plain-text.ts'
import type { ReadProblem } from './problem.ts'
import { findingOf, type Rating } from './verdict.ts'

/** What a published list tells of one claim, whatever its format. */
export interface Listing {
  readonly title: string
  readonly summary: string
  readonly disproof: string
  /** ISO date, with or without a time. */
  readonly date: string
  readonly url: string
  readonly countries: readonly string[]
  readonly keywords: readonly string[]
  /** English names or BCP 47 tags. */
  readonly languages: readonly string[]
  readonly outlets: readonly string[]
  /** Titles of related cases. */
  readonly related: readonly string[]
  readonly publisher: string
  /** Null where the list rates nothing: it is a list of false claims then. */
  readonly rating: Rating | null
}

/** Where a listing stands in its document. */
export interface Place {
  readonly document: string
  readonly line: number | null
  /** Path to the record in front of a field's name; empty where there is none. */
  readonly path: string
}

const httpsUrl = v.pipe(v.string(), v.url(), v.startsWith('https://'))
/** A language, of two or three letters, and perhaps a region. */
const tag = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/u

function languageOf(name: string): string[] {
  const known = languageTag(name)
  if (known !== null) return [known]
  return tag.test(name) ? [name] : []
}

function entries(list: readonly string[]): string[] {
  return [...new Set(list.map(tidy).filter((entry) => entry !== ''))]
}

/** The first trouble that keeps a listing from being a case, by its field. */
function troubleWith(listing: Listing): { field: string; reason: string } | null {
  const { title, summary, disproof, rating } = listing
  if (tidy(title) === '') return { field: 'title', reason: 'must not be empty' }
  if (title.length > limits.title) {
    return { field: 'title', reason: `is longer than ${limits.title} characters` }
  }
  for (const [field, text] of Object.entries({ summary, disproof })) {
    if (paragraphsOf(text).some(({ length }) => length > limits.paragraph)) {
      return { field, reason: `has a paragraph longer than ${limits.paragraph} characters` }
    }
  }
  for (const field of ['countries', 'keywords', 'languages', 'outlets'] as const) {
    if (listing[field].length > limits.entries) {
      return { field, reason: `has more than ${limits.entries} entries` }
    }
  }
  if (rating === null) return null
  const finding = findingOf(rating)
  if (finding === 'false') return null
  const said = rating.words === null ? 'the rating' : `"${tidy(rating.words)}"`
  const says =
    finding === 'unclear'
      ? 'does not say that the claim is false'
      : 'says that the claim is not false'
  return { field: 'verdict', reason: `${said} ${says}` }
}

/**
 * A listing as a draft of a case, or why it is none. Lists are kept by many hands: a date, address
 * or language that cannot be understood is left out, the case stays.
 */
export function draftFromListing(listing: Listing, place: Place): Draft | ReadProblem {
  const { document, line, path } = place
  const trouble = troubleWith(listing)
  if (trouble !== null) {
    return { document, line, field: `${path}${trouble.field}`, reason: trouble.reason }
  }
  const day = listing.date.slice(0, 10)
  const url = listing.url.trim()
  return {
    document,
    line: line ?? 1,
    title: tidy(listing.title),
    summary: paragraphsOf(listing.summary),
    disproof: paragraphsOf(listing.disproof),
    references: [],
    related: entries(listing.related).slice(0, limits.entries),
    metadata: {
      reportedIn: entries(listing.outlets).join(', ') || null,
      publishedOn: v.is(isoDate, day) ? day : null,
      languages: [...new Set(entries(listing.languages).flatMap(languageOf))],
      countries: entries(listing.countries).map(countryNamed),
      keywords: entries(listing.keywords),
    },
    url: v.is(httpsUrl, url) ? url : null,
    publisher: tidy(listing.publisher) || null,
    verdict: tidy(listing.rating?.words ?? '') || null,
  }
}

/** Tells a draft from a problem. */
export function isDraft(made: Draft | ReadProblem): made is Draft {
  return !('reason' in made)
}
