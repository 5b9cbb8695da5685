import type { Draft } from './draft.ts'
import { parseJson } from './json-text.ts'
import { draftFromListing, type Listing } from './listing.ts'
import { tidy } from './plain-text.ts'
import type { ReadProblem } from './problem.ts'

/** A thing of schema.org; nothing of it is sure. */
type Thing = Readonly<Record<string, unknown>>

const isThing = (value: unknown): value is Thing =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Schema.org lets every property be one value or several. */
const several = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]

const wordsOf = (value: unknown): string => {
  const first = several(value).find((one) => typeof one === 'string' || typeof one === 'number')
  return first === undefined ? '' : String(first)
}

/** The name of a person or organisation, which may stand there by itself. */
const nameOf = (value: unknown): string =>
  several(value)
    .map((one) => (isThing(one) ? wordsOf(one.name) : wordsOf(one)))
    .find((name) => name.trim() !== '') ?? ''

const numberOf = (value: unknown): number | null => {
  const words = wordsOf(value).trim()
  const number = Number(words.replace(',', '.'))
  return words === '' || Number.isNaN(number) ? null : number
}

/** Whether a thing is a review of a claim; publishers also write `type` for `@type`. */
export function isClaimReview(value: unknown): value is Thing {
  if (!isThing(value)) return false
  const types = [...several(value['@type']), ...several(value.type)].map(String)
  return types.some((type) => /(?:^|[/:#])ClaimReview$/u.test(type)) || 'claimReviewed' in value
}

/** Properties in which reviews lie: of a page's graph, of the public feed, of a list. */
const containers = ['@graph', 'dataFeedElement', 'item', 'itemListElement', 'mainEntity', 'review']
/** Containers within containers; the public feed has four. */
const deepest = 12

/** A review and the path to it, such as `dataFeedElement[3].item[0]`. */
export interface FoundReview {
  readonly path: string
  readonly review: Thing
}

/** The reviews of a JSON-LD value, in order; linear in what it holds. */
export function* reviewsIn(value: unknown, path = '', depth = 0): Generator<FoundReview> {
  if (depth > deepest) return
  if (Array.isArray(value)) {
    for (const [at, one] of value.entries()) yield* reviewsIn(one, `${path}[${at}]`, depth + 1)
  } else if (isClaimReview(value)) yield { path, review: value }
  else if (isThing(value)) {
    for (const name of containers) {
      if (name in value)
        yield* reviewsIn(value[name], path === '' ? name : `${path}.${name}`, depth + 1)
    }
  }
}

/** What a text must be longer than to say more than the verdict does. */
function disproofOf(review: Thing, verdict: string): string {
  const body = wordsOf(review.reviewBody) || wordsOf(review.description)
  return tidy(body).length > tidy(verdict).length ? body : ''
}

function listingFrom(review: Thing): Listing {
  const [rating] = several(review.reviewRating).filter(isThing)
  const verdict = wordsOf(rating?.alternateName) || wordsOf(rating?.name)
  const reviewed = several(review.itemReviewed).filter(isThing)
  return {
    title: wordsOf(review.claimReviewed),
    summary: '',
    disproof: disproofOf(review, verdict),
    date: wordsOf(review.datePublished),
    url: wordsOf(review.url) || wordsOf(review['@id']),
    countries: [],
    keywords: several(review.keywords).flatMap((one) => wordsOf(one).split(',')),
    languages: several(review.inLanguage).map((one) =>
      isThing(one) ? wordsOf(one.alternateName) || wordsOf(one.name) : wordsOf(one),
    ),
    outlets: reviewed.map(({ author }) => nameOf(author)),
    related: [],
    publisher: nameOf(review.author) || nameOf(review.publisher),
    rating: {
      words: verdict || null,
      value: numberOf(rating?.ratingValue),
      best: numberOf(rating?.bestRating),
      worst: numberOf(rating?.worstRating),
    },
  }
}

/** A schema.org ClaimReview as a draft of a case, or why it is none. */
export function draftFromReview(
  { path, review }: FoundReview,
  document: string,
  line: number | null,
): Draft | ReadProblem {
  const prefix = path === '' ? '' : `${path}.`
  const listing = listingFrom(review)
  if (listing.title === '') {
    return { document, line, field: `${prefix}claimReviewed`, reason: 'is missing' }
  }
  return draftFromListing(listing, { document, line, path: prefix })
}

/** What JSON-LD is wrapped in where it stands in a page: a script element, and marks for old browsers. */
const wrapping = /^\s*<script\b[^>]*>|<\/script\s*>\s*$|^\s*\/\/\s*<!\[CDATA\[|\/\/\s*\]\]>\s*$/giu

/** The JSON of a text, with blanks for what it is wrapped in, so that places stay true. */
function unwrapped(text: string): string {
  const once = text.replace(/^\uFEFF/u, '').replace(wrapping, (part) => part.replace(/\S/gu, ' '))
  return once.replace(wrapping, (part) => part.replace(/\S/gu, ' '))
}

/**
 * Reads schema.org ClaimReviews as JSON-LD: one, an array, a `@graph`, a `DataFeed`; one problem
 * where the document is no JSON or holds none.
 */
export function* readClaimReviews(
  document: string,
  text: string,
): Generator<Draft | ReadProblem, void> {
  const parsed = parseJson(unwrapped(text))
  if (!parsed.ok) {
    yield { document, line: parsed.line, field: null, reason: parsed.reason }
    return
  }
  let count = 0
  for (const found of reviewsIn(parsed.value)) {
    count += 1
    yield draftFromReview(found, document, null)
  }
  if (count === 0) yield { document, line: null, field: null, reason: 'holds no ClaimReview' }
}
