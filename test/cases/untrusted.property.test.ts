import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { caseSchema, readCollection } from '../../src/cases/index.ts'
import { mutated } from './mutate.ts'

const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }))

/** Lines that mean something to the reader, in any order and number. */
const meaningfulLines = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...['Disinfo: Frogs rule', 'Disinfo:', 'Summary', 'Disproof', 'RESPONSE:', '', '', ' '],
        ...[
          'Frogs rule.',
          '...',
          '"?!"',
          '👩‍👧',
          'ー',
          'This claim is false.',
          'see more',
          '• Frogs',
        ],
        ...[
          'Read also related cases: A, or B',
          'See also ...',
          'such as claims that, that . or that',
        ],
        ...['• Reported in: Issue 1', '• Date of publication: 31/02/2022', '• Keywords: a,,b'],
        ...['• Date of publication: 99/99/9999', '• Language: ,', '• Countries: ,', '•'],
      ),
      anyText,
    ),
  )
  .map((lines) => lines.join('\n'))

const annotations = fc.option(
  fc.oneof(
    anyText,
    fc.json(),
    fc.constantFrom(
      '{"cases": [{"begins": "Frogs rule."}]}',
      '{"cases": [{"begins": "This claim", "disproofBegins": "This claim is"}]}',
    ),
  ),
)

const review = {
  '@type': 'ClaimReview',
  claimReviewed: 'Frogs rule the senate',
  url: 'https://pond.example/frogs',
  author: { name: 'Pond Facts' },
  reviewRating: { ratingValue: 1, bestRating: 5, worstRating: 1, alternateName: 'False' },
}
/** A file of each format that is read without a problem. */
const samples = {
  'list.csv': 'Title,Date,Verdict\r\n"Frogs rule, again",2020-01-02,False\r\nToads rule,,Fake\r\n',
  'list.jsonl':
    '{"title":"Frogs rule"}\n{"id":"toads","title":"Toads rule","url":"https://a.b/"}\n',
  'reviews.json': JSON.stringify({ dataFeedElement: [{ item: [review, review] }] }, null, 1),
  'page.txt': 'Disinfo: Frogs rule\n\nSummary\n\nFrogs rule it.\n\nDisproof\n\nThey do not.\n',
}

function holdsUp(name: string, text: string, annotation: string | null): void {
  const document = {
    name,
    text,
    annotations: annotation === null ? null : { name: 'page.annotations.json', text: annotation },
  }
  const { cases, problems } = readCollection([document])
  const issues = cases.flatMap((one) => v.safeParse(caseSchema, one).issues ?? [])
  expect(issues.map((issue) => `${v.getDotPath(issue)}: ${issue.message}`)).toEqual([])
  expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length)
  expect(cases.length + problems.length).toBeGreaterThan(0)
  expect(JSON.parse(JSON.stringify(cases))).toEqual(cases)
  const lines = text.split(/\r\n|\r|\n/).length
  for (const { line, reason } of problems) {
    expect(reason).not.toBe('')
    if (line !== null) expect(line >= 1 && line <= lines).toBe(true)
  }
}

describe('whatever a document holds', () => {
  it('a page text gives whole cases or reasons, and never throws', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, meaningfulLines), annotations, (text, noted) => {
        holdsUp('page.txt', text, noted)
      }),
      { numRuns: 500 },
    )
  })

  it('a page text with any words in its fields gives whole cases', () => {
    const words = fc.stringMatching(/^\P{C}{1,120}$/u)
    fc.assert(
      fc.property(words, words, words, (title, claim, answer) => {
        holdsUp('page.txt', `Disinfo: ${title}\n${claim}\nDisproof\n${answer}`, null)
        holdsUp('page.txt', `Summary\n${claim}\nDisproof\n${answer}`, null)
      }),
      { numRuns: 500 },
    )
  })

  it.each(['...', '. . .', '"?!"', '—'])('a claim of no words gives whole cases: %j', (claim) => {
    holdsUp('page.txt', `Summary\n${claim}\nDisproof\nNo.`, null)
  })

  it('JSON Lines of anything give whole cases or reasons, and never throw', () => {
    const rows = fc.array(fc.oneof(fc.json(), anyText)).map((lines) => lines.join('\n'))
    fc.assert(
      fc.property(rows, (text) => holdsUp('list.jsonl', text, null)),
      { numRuns: 300 },
    )
  })

  it('rows of a published list give whole cases, whatever their fields hold', () => {
    const field = fc.oneof(anyText, fc.constantFrom('', ' ', '\n', '...', '2022-02-31T00:00'))
    const list = fc.array(field, { maxLength: 3 })
    const address = fc.constantFrom('https://example.org/a%E0', 'http://a.b/', 'x', 'https://a.b')
    const row = fc.record({
      title: field,
      summary: fc.option(field),
      disproof: fc.option(field),
      date: fc.option(field),
      url: fc.option(fc.oneof(address, fc.webUrl({ validSchemes: ['https'] }))),
      countries: list,
      keywords: list,
      languages: list,
      outlets: list,
    })
    const rows = fc.array(row, { maxLength: 4 }).map((all) => all.map((one) => JSON.stringify(one)))
    fc.assert(
      fc.property(rows, (lines) => holdsUp('list.jsonl', lines.join('\n'), null)),
      { numRuns: 500 },
    )
  })

  it.each(Object.entries(samples))(
    'a broken file of %s gives whole cases or reasons',
    (name, text) => {
      fc.assert(
        fc.property(mutated(fc.constant(text)), (broken) => holdsUp(name, broken, null)),
        { numRuns: 300 },
      )
    },
  )
})
