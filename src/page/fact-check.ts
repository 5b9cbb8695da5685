import { holdsClaimReview } from './claim-review.ts'
import { saysFactCheck } from './fact-check-headline.ts'

/** More `<h1>` than this are the headlines of a list, and tell of other pages. */
const mostHeadlines = 3
/** Scripts that are read of one page; those who check claims put theirs among the first. */
const mostScripts = 20

const isClaimReview = /^https?:\/\/schema\.org\/ClaimReview$/iu

function hasMicrodata(document: Document): boolean {
  const items = document.querySelectorAll('[itemtype*="ClaimReview" i]')
  return [...items].some((item) =>
    (item.getAttribute('itemtype') ?? '').split(/\s+/u).some((type) => isClaimReview.test(type)),
  )
}

function hasLinkedData(document: Document): boolean {
  const scripts = document.querySelectorAll('script[type^="application/ld+json" i]')
  return [...scripts]
    .slice(0, mostScripts)
    .some(({ textContent }) => holdsClaimReview(textContent ?? ''))
}

function headlinesOf(document: Document): string[] {
  const headings = [...document.querySelectorAll('h1')].map(({ textContent }) => textContent ?? '')
  const title = document.querySelector('head > title')?.textContent ?? ''
  const shared = document.querySelector('meta[property="og:title"]')?.getAttribute('content') ?? ''
  return [title, shared, ...(headings.length > mostHeadlines ? [] : headings)]
}

/**
 * Whether a page as a whole checks claims, by what it says of itself: ClaimReview as JSON-LD or
 * microdata (schema.org), or a headline that says so. Asks for no layout and walks no text: a few
 * selectors, and the JSON of scripts that name ClaimReview.
 */
export function isFactCheck(document: Document): boolean {
  return (
    headlinesOf(document).some(saysFactCheck) || hasMicrodata(document) || hasLinkedData(document)
  )
}
