/** UTF-16 code units: some hundred reviews. Longer ones are feeds, or made to cost time. */
const longestScript = 300_000
/** Objects and lists that are looked at in one script. */
const mostNodes = 5_000

/**
 * Where the things that a page is, or is made of, stand in schema.org. What it merely mentions,
 * cites or recommends does not make it a page that checks claims.
 */
const partKeys = [
  '@graph',
  'mainEntity',
  'mainEntityOfPage',
  'hasPart',
  'review',
  'associatedClaimReview',
  'dataFeedElement',
  'itemListElement',
  'item',
] as const

/** The bare name, or the name in schema.org's vocabulary. */
const claimReview = /^(?:https?:\/\/schema\.org\/|schema:)?ClaimReview$/u

function isClaimReview(type: unknown): boolean {
  const types: readonly unknown[] = Array.isArray(type) ? type : [type]
  return types.some((one) => typeof one === 'string' && claimReview.test(one))
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    // Broken JSON-LD is common, and tells nothing.
    return null
  }
}

/** Whether a script of JSON-LD says that its page is, or consists of, reviews of claims. */
export function holdsClaimReview(json: string): boolean {
  if (json.length > longestScript || !json.includes('ClaimReview')) return false
  const waiting: unknown[] = [parsed(json)]
  for (let seen = 0; seen < mostNodes && waiting.length > 0; seen += 1) {
    const node = waiting.pop()
    if (typeof node !== 'object' || node === null) continue
    if (Array.isArray(node)) {
      for (const one of node) waiting.push(one)
      continue
    }
    const properties = node as Readonly<Record<string, unknown>>
    if (isClaimReview(properties['@type'])) return true
    for (const key of partKeys) if (Object.hasOwn(node, key)) waiting.push(properties[key])
  }
  return false
}
