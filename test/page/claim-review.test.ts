import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { holdsClaimReview } from '../../src/page/claim-review.ts'

const review = { '@type': 'ClaimReview', claimReviewed: 'Frogs rule the senate.' }
const article = { '@type': 'NewsArticle', headline: 'A day in the senate' }
const site = { '@type': 'WebSite', name: 'The Utopia Times' }

const holds = (data: unknown) => holdsClaimReview(JSON.stringify(data))

describe('JSON-LD that says its page reviews claims', () => {
  it.each<[string, unknown]>([
    ['one object', { '@context': 'https://schema.org', ...review }],
    ['a list', [site, review]],
    ['lists in lists', [[site], [[review]]]],
    ['a graph', { '@context': 'https://schema.org', '@graph': [site, article, review] }],
    ['one of several types', { ...review, '@type': ['CreativeWork', 'ClaimReview'] }],
    ['the type’s whole address', { ...review, '@type': 'http://schema.org/ClaimReview' }],
    ['the type’s short address', { ...review, '@type': 'schema:ClaimReview' }],
    ['the review of an article', { ...article, review: [review] }],
    ['a page whose main entity it is', { '@type': 'WebPage', mainEntity: review }],
    [
      'a feed',
      { '@type': 'DataFeed', dataFeedElement: [{ '@type': 'DataFeedItem', item: [review] }] },
    ],
    [
      'a list of items',
      { '@type': 'ItemList', itemListElement: [{ '@type': 'ListItem', item: review }] },
    ],
  ])('as %s', (_, data) => {
    expect(holds(data)).toBe(true)
  })
})

describe('JSON-LD that does not say so', () => {
  it.each<[string, unknown]>([
    ['another type', article],
    ['the name in a text', { ...article, headline: 'What is ClaimReview?' }],
    ['a type that begins so', { ...review, '@type': 'ClaimReviewer' }],
    ['a type of another vocabulary', { '@type': 'https://example.org/ClaimReview' }],
    ['a type that is no text', { '@type': { name: 'ClaimReview' } }],
    ['an article that cites one', { ...article, citation: review }],
    ['an article that mentions one', { ...article, mentions: [review] }],
    ['a text', 'ClaimReview'],
    ['nothing', null],
  ])('for it has %s', (_, data) => {
    expect(holds(data)).toBe(false)
  })

  it.each([
    ['broken', '{"@type": "ClaimReview", "claimReviewed": "Frogs\n rule"}'],
    ['cut off', '{"@type": "ClaimReview", "claim'],
    ['commented', '{"@type": "ClaimReview" /* frogs */}'],
    ['empty', ''],
  ])('for it is %s', (_, json) => {
    expect(holdsClaimReview(json)).toBe(false)
  })

  it('for it is longer than what a page says of itself', () => {
    expect(holds([review, 'x'.repeat(300_000)])).toBe(false)
    expect(holds(['x'.repeat(200_000), review])).toBe(true)
  })

  it('however deep it is, it ends', () => {
    const lists = `${'['.repeat(100_000)}"ClaimReview"${']'.repeat(100_000)}`
    expect(holdsClaimReview(lists)).toBe(false)
  })
})

it('any text gets an answer, and no error', () => {
  const texts = fc.oneof(fc.json(), fc.string()).map((text) => `${text} ClaimReview`)
  const data = fc.object({ key: fc.constantFrom('@type', '@graph', 'item', 'ClaimReview') })
  fc.assert(
    fc.property(texts, data, (text, written) => {
      expect(typeof holdsClaimReview(text)).toBe('boolean')
      expect(typeof holds([written, 'ClaimReview'])).toBe('boolean')
    }),
  )
})
