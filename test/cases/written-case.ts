import fc from 'fast-check'
import type { Draft } from '../../src/cases/draft.ts'

/** What a document is made to tell of one case. */
export type Told = Pick<Draft, 'title' | 'summary' | 'disproof' | 'references' | 'metadata'>

/** A case with the lines of one way of writing it down. */
export interface Written {
  readonly told: Told
  readonly lines: readonly string[]
}

const word = fc.constantFrom(
  ...['frogs', 'senate', 'größer', 'мир', 'don’t', 'X-ray', '中文字', '50%', '“quoted”', 'US'],
  ...['(sic)', 'U.S.', 'e\u0301', '👩‍👧', 'A,', '[the pond]'],
)
const words = fc.array(word, { minLength: 2, maxLength: 8 }).map((each) => each.join(' '))
/** Begins with a word that opens neither an answer, a reference nor a heading. */
const paragraph = words.map((text) => `Frogs ${text}.`)
const paragraphs = fc.array(paragraph, { minLength: 1, maxLength: 4 })
const reference = fc.tuple(fc.constantFrom('See also', 'Read also related cases:'), words)

const countries = [
  { name: 'Russia', code: 'RU' },
  { name: 'UK', code: 'GB' },
  { name: 'Kazakhstan', code: 'KZ' },
  { name: 'Baltic states', code: null },
]
const languages = [
  ['Russian', 'ru'],
  ['Spanish', 'es'],
  ['German', 'de'],
] as const

const metadata = fc
  .record({
    issue: fc.nat(400),
    date: fc.date({
      min: new Date('2015-01-01'),
      max: new Date('2030-12-31'),
      noInvalidDate: true,
    }),
    padded: fc.boolean(),
    spoken: fc.subarray([...languages], { minLength: 1 }),
    discussed: fc.subarray(countries, { minLength: 1 }),
    keywords: fc.uniqueArray(fc.constantFrom('Frogs', 'The senate', 'Мир', 'NATO'), {
      minLength: 1,
    }),
  })
  .map(({ issue, date, padded, spoken, discussed, keywords }) => {
    const publishedOn = date.toISOString().slice(0, 10)
    const [year, month, day] = publishedOn.split('-').map(Number)
    const width = padded ? 2 : 1
    const written = [day, month].map((part) => String(part).padStart(width, '0'))
    return {
      told: {
        reportedIn: `Issue ${issue}`,
        publishedOn,
        languages: spoken.map(([, tag]) => tag),
        countries: discussed,
        keywords,
      },
      lines: [
        `  • Reported in: Issue ${issue}`,
        `• DATE OF PUBLICATION: ${[...written, year].join('/')}`,
        `  • Article language(s) ${spoken.map(([name]) => name).join(', ')}`,
        `  • Countries and/or Regions discussed in the disinformation: ${discussed.map(({ name }) => name).join(', ')}`,
        `  • Keywords: ${keywords.join(', ')}`,
      ],
    }
  })

const shape = fc.record({
  opening: fc.constantFrom('title', 'title and heading', 'heading'),
  titleMark: fc.constantFrom('Disinfo: ', 'DISINFO:', 'disinfo:\u00A0'),
  headings: fc.constantFrom(['Summary', 'Disproof'], ['SUMMARY', 'RESPONSE']),
  parting: fc.constantFrom('heading', 'gap', 'phrase'),
  blanks: fc.nat(1),
  residue: fc.boolean(),
})

/** One case as a page text may tell it, in a random shape that leaves no doubt. */
export const writtenCase: fc.Arbitrary<Written> = fc
  .record({
    title: paragraph,
    summary: paragraphs,
    disproof: fc.oneof(paragraphs, fc.constant<string[]>([])),
    references: fc.array(
      reference.map((parts) => parts.join(' ')),
      { maxLength: 2 },
    ),
    metadata: fc.option(metadata),
    shape,
  })
  .map(({ title, summary, disproof, references, metadata, shape }) => {
    // Without an answer, several paragraphs are a summary only under its heading.
    const needsHeading = disproof.length === 0 && summary.length > 1
    const titled = shape.opening !== 'heading'
    const headed = shape.opening !== 'title' || needsHeading
    const phrase = shape.parting === 'phrase'
    const answer = disproof.map((text, index) =>
      index === 0 && phrase ? `This claim is false: ${text}` : text,
    )
    const [summaryHeading = '', disproofHeading = ''] = shape.headings
    const gap = Array<string>(shape.blanks).fill('')
    const spaced = (texts: readonly string[]) => texts.flatMap((text) => [...gap, text])
    const parting = { heading: [...gap, disproofHeading], gap: ['', ''], phrase: gap }[
      shape.parting
    ]
    return {
      told: {
        title: titled ? title : null,
        summary,
        disproof: answer,
        references,
        metadata: metadata?.told ?? null,
      },
      lines: [
        ...(titled ? [`${shape.titleMark}${title}`] : []),
        ...(headed ? [...gap, summaryHeading] : []),
        ...spaced(summary),
        ...(answer.length > 0 ? [...parting, ...spaced(answer).slice(gap.length)] : []),
        ...spaced(references),
        ...(metadata === null ? [] : [...gap, 'publication/media', ...metadata.lines]),
        ...(shape.residue ? ['see more'] : []),
      ],
    }
  })
