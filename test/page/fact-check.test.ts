import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { isFactCheck } from '../../src/page/fact-check.ts'

const page = (head: string, body = '<p>Frogs rule the senate.</p>') =>
  parseHTML(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`).document
const review = '{"@context":"https://schema.org","@type":"ClaimReview"}'
const script = (json: string, type = 'application/ld+json') =>
  `<script type="${type}">${json}</script>`

describe('a page that checks claims', () => {
  it.each([
    ['by JSON-LD in its head', page(script(review))],
    ['by JSON-LD in its body', page('', `<p>Frogs</p>${script(review)}`)],
    ['by the second script, the first being broken', page(script('{"@type"') + script(review))],
    ['by a type with a parameter', page(script(review, 'Application/LD+JSON; charset=utf-8'))],
    [
      'by microdata',
      page('', '<div itemscope itemtype="https://schema.org/ClaimReview"><p>Frogs</p></div>'),
    ],
    [
      'by one of several microdata types',
      page('', '<div itemscope itemtype="http://schema.org/Review http://schema.org/ClaimReview">'),
    ],
    ['by its title', page('<title>Fact check: do frogs rule?</title>')],
    ['by the title that it gives to those who share it', page(shared('FAKE: Frogs rule'))],
    ['by its heading', page('<title>Frogs</title>', '<h1><b>Фейк:</b> лягушки правят</h1>')],
    ['by the second heading, below the site’s name', page('', '<h1>Utopia</h1><h1>False: frogs')],
  ])('is known %s', (_, document) => {
    expect(isFactCheck(document)).toBe(true)
  })
})

describe('a page that checks none', () => {
  it.each([
    ['says nothing of the kind', page('<title>Frogs rule the senate</title>')],
    ['has an empty head', page('')],
    ['has other JSON-LD', page(script('{"@type":"NewsArticle"}'))],
    ['has broken JSON-LD', page(script('{"@type":"ClaimReview",}'))],
    ['has the JSON in a script of another type', page(script(review, 'application/json'))],
    [
      'has microdata of another type',
      page('', '<p itemscope itemtype="https://example.org/ClaimReview">Frogs</p>'),
    ],
    ['says it in its text only', page('', '<p>Fact check: frogs do not rule the senate.</p>')],
    ['says it in a smaller heading', page('', '<h1>Frogs</h1><h2>Fact check: warts</h2>')],
    ['names a picture so', page('', '<svg><title>Fact check: a badge</title></svg>')],
    [
      'lists articles, one of which is a check',
      page('', ['Fake: frogs', 'Toads', 'Newts', 'Sport'].map((h) => `<h1>${h}</h1>`).join('')),
    ],
  ])('%s', (_, document) => {
    expect(isFactCheck(document)).toBe(false)
  })

  it('is known as such though it has no head and no body', () => {
    expect(isFactCheck(parseHTML('<p>Frogs rule the senate').document)).toBe(false)
    expect(isFactCheck(parseHTML('').document)).toBe(false)
  })
})

function shared(title: string): string {
  return `<title>Frogs</title><meta property="og:title" content="${title}">`
}

it('reading it changes nothing in the page', () => {
  const document = page(`<title>Fact check: frogs</title>${script(review)}`, '<h1>Frogs</h1>')
  const before = document.toString()
  isFactCheck(document)
  expect(document.toString()).toBe(before)
})
