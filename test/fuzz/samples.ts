import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { compilePack } from '../../src/pack/index.ts'
import { encodeDelta } from '../../src/publication/index.ts'
import { aCase } from '../pack/generated-cases.ts'
import { Publisher } from '../publication/publisher.ts'

/** A file that a reader takes, to be broken. */
export interface Sample {
  readonly name: string
  readonly bytes: Uint8Array
}

const text = (name: string, content: string): Sample => ({
  name,
  bytes: new TextEncoder().encode(content),
})
const cases = ['Frogs rule the senate', 'Toads hid the lake of Utopia', 'Newts sold the moon'].map(
  (title, at) => aCase({ id: `case-${at}`, title: `${title} in ${2_000 + at}`, summary: [title] }),
)
const review = {
  '@context': 'https://schema.org',
  '@type': 'ClaimReview',
  claimReviewed: 'Frogs rule the senate',
  url: 'https://pond.example/frogs',
  author: { '@type': 'Organization', name: 'Pond Facts' },
  datePublished: '2020-01-02',
  reviewRating: { ratingValue: 1, bestRating: 5, worstRating: 1, alternateName: 'False' },
}
const csv =
  'Title,Date,Verdict,Countries\r\n"Frogs rule, again",2020-01-02,False,Utopia\r\nToads rule,,Fake,\r\n'

/** One file of each format. */
function written(): Sample[] {
  const publisher = new Publisher()
  publisher.publish(cases)
  const delta = encodeDelta({ from: 1, to: 2, removed: ['case-0'], cases: cases.slice(1) })
  return [
    text('list.csv', csv),
    text('list.tsv', csv.replaceAll(',', '\t')),
    { name: 'list.csv.gz', bytes: gzipSync(csv) },
    text('list.jsonl', cases.map((one) => JSON.stringify(one)).join('\n')),
    text('rows.jsonl', '{"title":"Frogs rule","languages":["English"]}\n{"claim":"Toads rule"}\n'),
    text('review.json', JSON.stringify(review)),
    text('reviews.json', JSON.stringify([review, { '@graph': [review, { '@type': 'Person' }] }])),
    text('feed.json', JSON.stringify({ dataFeedElement: [{ item: [review, review] }] }, null, 1)),
    { name: 'list.pack', bytes: compilePack(cases).bytes },
    text('list.json', String(publisher.files.get('list.json'))),
    { name: 'list.delta', bytes: delta },
  ]
}

function filesIn(folder: URL, isTaken: (name: string) => boolean): Sample[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter(isTaken)
    .map((name) => ({ name, bytes: new Uint8Array(readFileSync(new URL(name, folder))) }))
}

/**
 * Samples of every format: written ones, the bundled page texts, and, where the evaluation data lies
 * beside the project, real ClaimReviews, valid and broken.
 */
export function samples(): readonly Sample[] {
  const project = new URL('../../', import.meta.url)
  const real = filesIn(new URL('../shared/eval/claimreview/', project), (name) =>
    /\.txt$/u.test(name),
  )
  return [
    ...written(),
    ...filesIn(new URL('seeds/', project), (name) => /\.(?:txt|jsonl)$/u.test(name)),
    ...real.map(({ name, bytes }) => ({ name: name.replace('.txt', '.json'), bytes })),
  ]
}
