import { describe, expect, it } from 'vitest'
import { formatOf, problemsAsCsv, readCollection } from '../../src/cases/index.ts'

describe('the format of a document', () => {
  it.each([
    ['page-text', 'page.txt', 'Disinfo: Frogs rule\nThey do, they say.'],
    ['page-text', 'page', 'Summary\nFrogs rule, they say.'],
    ['page-text', 'empty', ''],
    ['json-lines', 'list.jsonl', 'anything'],
    ['json-lines', 'list', '{"title": "Frogs"}\n{"title": "Toads"}\n'],
    ['json-lines', 'list.json', '[{"title": "Frogs"}]'],
    ['json-lines', 'reviews', '{"claimReviewed": "Frogs"}\n{"claimReviewed": "Toads"}\n'],
    ['csv', 'list.csv', 'anything'],
    ['csv', 'list', 'Claim,Date\nFrogs,'],
    ['claim-review', 'a.json', '{\n"@type": "ClaimReview"\n}'],
    ['claim-review', 'a', '\uFEFF [{"@type":"ClaimReview"}]'],
    ['claim-review', 'a', '<script type="application/ld+json">{}</script>'],
    ['claim-review', 'a.json', 'broken'],
  ])('is %s for %s: %j', (format, name, text) => {
    expect(formatOf(name, text)).toBe(format)
  })
})

describe('texts of any format', () => {
  const title = (text: string) =>
    readCollection([{ name: 'a.jsonl', text: JSON.stringify({ title: text }), annotations: null }])

  it('lose what is no text, and keep the rest', () => {
    expect(title('Frogs\u0000 \u0007rule\uD800 the\u009F pond').cases[0]?.title).toBe(
      'Frogs rule\uFFFD the pond',
    )
  })

  it('are refused where they are longer than any that was ever written', () => {
    expect(title('a'.repeat(2_000)).cases).toHaveLength(1)
    expect(title('a'.repeat(2_001)).problems).toMatchObject([
      { field: 'title', reason: 'is longer than 2000 characters' },
    ])
    const own = { id: 'frogs', title: 'Frogs', keywords: Array(1_001).fill('a') }
    const text = JSON.stringify(own)
    expect(readCollection([{ name: 'a.jsonl', text, annotations: null }]).problems).toMatchObject([
      { field: 'keywords', reason: 'must not have more than 1000 entries' },
    ])
  })
})

it('beside a claim, a title is the headline of a fact-check and is not taken', () => {
  const row = {
    id: 'v-1',
    claim: 'Frogs rule',
    title: 'No, they do not',
    lang: 'pt',
    publisher: 'p',
  }
  const text = JSON.stringify(row)
  const { cases } = readCollection([{ name: 'a.jsonl', text, annotations: null }])
  expect(cases).toMatchObject([
    { title: 'Frogs rule', languages: ['pt'], publisher: 'p', summary: [] },
  ])
})

it('the good records of a document stay where others are refused', () => {
  const text =
    '{"title": "Frogs rule"}\n{"title": 7}\nfrogs\n{"id": "toads", "title": "Toads rule"}\n'
  const { cases, problems } = readCollection([{ name: 'a.jsonl', text, annotations: null }])
  expect(cases.map(({ title }) => title).sort()).toEqual(['Frogs rule', 'Toads rule'])
  expect(problems.map(({ line, field }) => [line, field])).toEqual([
    [2, 'title'],
    [3, null],
  ])
})

it('problems are written as CSV in which no cell is a formula', () => {
  const csv = problemsAsCsv([
    { document: '=cmd()', line: 3, field: null, reason: 'says "no", twice' },
    { document: 'a.csv', line: null, field: '-title', reason: '@home\nand away' },
  ])
  expect(csv).toBe(
    'document,line,field,reason\r\n\'=cmd(),3,,"says ""no"", twice"\r\na.csv,,\'-title,"\'@home\nand away"\r\n',
  )
})

it('tells every some hundred records how many were read', () => {
  const text = Array.from({ length: 1_200 }, (_, at) => `{"title": "Frog ${at} rules"}`).join('\n')
  const heard: number[] = []
  readCollection([{ name: 'a.jsonl', text, annotations: null }], (done) => heard.push(done))
  expect(heard).toEqual([500, 1_000])
})
