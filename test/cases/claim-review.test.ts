import { describe, expect, it } from 'vitest'
import { readCollection } from '../../src/cases/index.ts'

const read = (value: unknown, name = 'review.json') => {
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return readCollection([{ name, text, annotations: null }])
}

const review = {
  '@context': 'https://schema.org',
  '@type': 'ClaimReview',
  datePublished: '2020-03-25T11:00:18Z',
  url: 'https://pond.example/facts/frogs-rule',
  inLanguage: 'en',
  claimReviewed: ' Frogs rule the  senate. ',
  author: { '@type': 'Organization', name: 'Pond Facts' },
  itemReviewed: { '@type': 'Claim', author: { '@type': 'Person', name: 'A heron' } },
  reviewRating: {
    '@type': 'Rating',
    ratingValue: 1,
    bestRating: 5,
    worstRating: 1,
    alternateName: 'False',
  },
}
const { '@type': _, ...untyped } = review

describe('a ClaimReview', () => {
  it('gives a case with the verdict in the publisher’s words', () => {
    expect(read(review)).toMatchObject({
      problems: [],
      cases: [
        {
          id: 'frogs-rule',
          title: 'Frogs rule the senate.',
          publisher: 'Pond Facts',
          verdict: 'False',
          publishedOn: '2020-03-25',
          languages: ['en'],
          reportedIn: 'A heron',
          disproof: [],
          url: review.url,
        },
      ],
    })
  })

  it.each<[string, unknown]>([
    ['in an array', [review]],
    [
      'in a graph',
      { '@context': 'https://schema.org', '@graph': [{ '@type': 'WebPage' }, review] },
    ],
    ['in the public feed', { '@type': 'DataFeed', dataFeedElement: [{ item: [review] }] }],
    ['in a feed whose item is one', { '@type': 'DataFeed', dataFeedElement: { item: review } }],
    ['with the type under another key', { ...untyped, type: 'ClaimReview' }],
    ['with several types', { ...untyped, '@type': ['Review', 'ClaimReview'] }],
    ['with a type by its address', { ...untyped, '@type': 'http://schema.org/ClaimReview' }],
    ['without a type', untyped],
    [
      'with values in arrays',
      { ...review, claimReviewed: [review.claimReviewed], url: [review.url] },
    ],
    ['with an author who is a name', { ...review, author: 'Pond Facts' }],
    ['in marks for old browsers', `//<![CDATA[\n${JSON.stringify(review)}\n//]]>`],
    [
      'as it stands in a page',
      `<script type="application/ld+json">\n${JSON.stringify(review)}</script>`,
    ],
  ])('is found %s', (_, value) => {
    expect(read(value).problems).toEqual([])
    expect(read(value).cases).toMatchObject([
      { title: 'Frogs rule the senate.', publisher: 'Pond Facts' },
    ])
  })

  it('is found in every line of JSON Lines', () => {
    const lines = [
      review,
      { ...review, url: 'https://pond.example/b', claimReviewed: 'Toads rule' },
    ]
    const text = lines.map((line) => JSON.stringify(line)).join('\n')
    expect(read(text, 'reviews.jsonl').cases).toHaveLength(2)
    expect(read(text, 'download').cases).toHaveLength(2)
  })

  it('takes its body for the disproof where that says more than the verdict', () => {
    const body = 'The senate of Utopia has a hundred members, and none of them is a frog.'
    expect(read({ ...review, reviewBody: body }).cases[0]?.disproof).toEqual([body])
    expect(read({ ...review, reviewBody: 'False' }).cases[0]?.disproof).toEqual([])
  })

  it('is no case unless it finds the claim false, and the reason says where', () => {
    const rating = (changed: object) => ({
      ...review,
      reviewRating: { ...review.reviewRating, ...changed },
    })
    const feed = { dataFeedElement: [{ item: [review, rating({ alternateName: 'Unproven' })] }] }
    expect(read(feed)).toMatchObject({
      cases: [{ title: 'Frogs rule the senate.' }],
      problems: [
        {
          field: 'dataFeedElement[0].item[1].verdict',
          reason: '"Unproven" does not say that the claim is false',
        },
      ],
    })
    expect(read(rating({ alternateName: 'True', ratingValue: 5 })).cases).toEqual([])
    expect(read(rating({ alternateName: undefined, ratingValue: -1 })).cases).toEqual([])
    expect(read(rating({ alternateName: undefined })).cases).toHaveLength(1)
  })

  it('needs a claim', () => {
    expect(read({ ...review, claimReviewed: undefined }).problems).toMatchObject([
      { field: 'claimReviewed', reason: 'is missing' },
    ])
  })
})

describe('JSON that holds no ClaimReview', () => {
  it('is refused with line and column where it is no JSON', () => {
    const text = '{\n  "@type": "ClaimReview",\n  "url": "a" "b"\n}'
    expect(read(text).problems).toMatchObject([
      { line: 3, reason: expect.stringMatching(/^is not JSON at column 14: /u) },
    ])
  })

  it('is refused, however deep it goes', () => {
    expect(read({ '@type': 'NewsArticle', text: 'on ClaimReview' }).problems).toMatchObject([
      { reason: 'holds no ClaimReview' },
    ])
    const deep = `${'{"@graph":['.repeat(5_000)}${JSON.stringify(review)}${']}'.repeat(5_000)}`
    expect(read(deep).problems).toMatchObject([{ reason: 'holds no ClaimReview' }])
  })
})
