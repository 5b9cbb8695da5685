import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { describeCsv, readCollection } from '../../src/cases/index.ts'

const read = (text: string, name = 'list.csv') =>
  readCollection([{ name, text, annotations: null }])
const header = 'Title,Date,URL,Countries,Languages,Disproof'

describe('a CSV file', () => {
  it('gives a case for each row, by the names of its columns', () => {
    const { cases, problems } = read(
      `${header}\r\n"Frogs rule, they say",2019-05-06T10:00:00Z,https://pond.example/a,Russia; EU,Russian|de,They do not.\r\n`,
    )
    expect(problems).toEqual([])
    expect(cases).toMatchObject([
      {
        id: 'a',
        title: 'Frogs rule, they say',
        publishedOn: '2019-05-06',
        url: 'https://pond.example/a',
        countries: [
          { name: 'Russia', code: 'RU' },
          { name: 'EU', code: null },
        ],
        languages: ['ru', 'de'],
        disproof: ['They do not.'],
        sources: [{ document: 'list.csv', line: 2, fields: ['title', 'disproof', 'metadata'] }],
      },
    ])
  })

  it.each([
    ['semicolons', 'Titel;Datum\nFrösche regieren;2020-01-02\n'],
    ['tabs', 'Заголовок\tДата\nFrösche regieren\t2020-01-02'],
    ['strokes', 'Titre|Date\nFrösche regieren|2020-01-02'],
    ['a byte order mark and old line breaks', '\uFEFFTitulo,Fecha\rFrösche regieren,2020-01-02\r'],
  ])('may have %s, and its header in other languages', (_, text) => {
    expect(read(text).cases).toMatchObject([
      { title: 'Frösche regieren', publishedOn: '2020-01-02' },
    ])
  })

  it('names related cases, and ties them to those that it holds', () => {
    const { cases } = read(
      'Title,Related\nFrogs rule the pond,Toads hum; Newts swim far\nToads hum,\n',
    )
    expect(cases[0]?.related).toEqual([
      { title: 'Toads hum', caseId: 'toads-hum' },
      { title: 'Newts swim far', caseId: null },
    ])
  })

  it('is known by its header alone', () => {
    expect(read('claim;date\nFrogs rule;2020-01-02', 'download').cases).toHaveLength(1)
  })

  it('tells each row that is no case, by its line in the file', () => {
    const rows = [
      'Frogs rule,,,,,"two\nlines"',
      'too,few',
      '',
      ',2020-01-02,,,,',
      'Toads rule,,,,,',
    ]
    expect(read([header, ...rows].join('\n'))).toMatchObject({
      cases: [{ title: 'Frogs rule' }, { title: 'Toads rule' }],
      problems: [
        { line: 4, field: null, reason: 'has 2 cells, the header has 6' },
        { line: 6, field: 'title', reason: 'must not be empty' },
      ],
    })
  })

  it('tells where a quotation mark opens that is never closed', () => {
    const { cases, problems } = read('Title,Date\nFrogs rule,\nToads rule,"2020\nNewts rule,\n')
    expect(cases).toHaveLength(1)
    expect(problems).toMatchObject([{ line: 3, reason: expect.stringContaining('never closed') }])
  })

  it('is refused as a whole without a column that gives the claim', () => {
    expect(read('Colour,Date\nblue,2020-01-02\n')).toMatchObject({
      cases: [],
      problems: [{ line: 1, reason: 'no column gives the claim: Colour, Date' }],
    })
    expect(read('').problems).toMatchObject([{ line: null, reason: 'holds no row' }])
  })

  it('brings only what its publisher found false, where it has a verdict', () => {
    const { cases, problems } = read(
      'Claim,Rating,Publisher\nFrogs rule,Mostly false,Pond Facts\nNewts swim,True,\nToads hum,,\n',
    )
    expect(cases).toMatchObject([
      { title: 'Frogs rule', verdict: 'Mostly false', publisher: 'Pond Facts' },
    ])
    expect(problems).toMatchObject([
      { line: 3, field: 'verdict', reason: '"True" says that the claim is not false' },
      { line: 4, field: 'verdict', reason: 'the rating does not say that the claim is false' },
    ])
  })
})

describe('the columns of a CSV file', () => {
  const text = 'Text,Claim,Data\nFrogs rule,Toads rule,1\nNewts,Herons,2\n'

  it('are told with the first rows', () => {
    expect(describeCsv(text)).toMatchObject({
      header: ['Text', 'Claim', 'Data'],
      columns: { title: 1, date: 2, summary: null },
      sample: [
        ['Frogs rule', 'Toads rule', '1'],
        ['Newts', 'Herons', '2'],
      ],
    })
    expect(describeCsv('')).toBeNull()
  })

  it('can be chosen otherwise', () => {
    const described = describeCsv(text)
    const columns = described && { ...described.columns, title: 0, date: null }
    const { cases } = readCollection([{ name: 'a.csv', text, annotations: null, columns }])
    expect(cases.map(({ title }) => title)).toEqual(['Frogs rule', 'Newts'])
  })
})

it('any cells come back as they were written', () => {
  const cell = fc.stringMatching(/^[ -~äжא\n"]{0,20}$/u)
  const rows = fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 5 })
  const quoted = (value: string) => `"${value.replaceAll('"', '""')}"`
  fc.assert(
    fc.property(rows, fc.constantFrom(',', ';', '\t'), (written, delimiter) => {
      const lines = written.map((cells) => cells.map(quoted).join(delimiter))
      const described = describeCsv([`title${delimiter}summary`, ...lines].join('\r\n'))
      const kept = written.filter((cells) => cells.some((value) => value.trim() !== ''))
      expect(described?.sample).toEqual(kept)
    }),
  )
})
