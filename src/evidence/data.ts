import type { Evidence } from './evidence.ts'
import { passageLink } from './passage-link.ts'

/** As JSON, with everything that is known of each passage and case. */
export function asJson(evidence: Evidence): string {
  const { cited, page, ...rest } = evidence
  const findings = cited.map(({ case: known, list, matches }) => ({
    case: known,
    list,
    passages: matches.map(({ quote, stance, tier, why }) => ({
      quote,
      link: passageLink(page.url, quote),
      stance,
      tier,
      claim: why.claim,
    })),
  }))
  return `${JSON.stringify({ format: 'disproof-evidence', formatVersion: 1, page, ...rest, findings }, null, 2)}\n`
}

/**
 * As references in schema.org's terms (JSON-LD): what was claimed where, and the review that answers
 * it. Only cases whose review has an address are there, for a reference to nothing is none.
 */
export function asClaimReviews({ page, cited }: Evidence): string {
  const graph = cited.flatMap(({ case: known, matches }) => {
    if (known.url === null) return []
    const { url, title, publisher, publishedOn, verdict } = known
    return [
      {
        '@type': 'ClaimReview',
        url,
        claimReviewed: title,
        ...(publishedOn ? { datePublished: publishedOn } : {}),
        ...(publisher ? { author: { '@type': 'Organization', name: publisher } } : {}),
        ...(verdict ? { reviewRating: { '@type': 'Rating', alternateName: verdict } } : {}),
        itemReviewed: {
          '@type': 'Claim',
          appearance: matches.map(({ quote }) => ({
            '@type': 'CreativeWork',
            ...(page.url === null ? {} : { url: passageLink(page.url, quote) }),
            text: quote,
          })),
        },
      },
    ]
  })
  return `${JSON.stringify({ '@context': 'https://schema.org', '@graph': graph }, null, 2)}\n`
}
