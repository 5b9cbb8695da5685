import { describe, expect, it } from 'vitest'
import { casesOf } from './seed-cases.ts'

function read(...rows: readonly unknown[]) {
  const text = rows.map((row) => JSON.stringify(row)).join('\n')
  return casesOf([{ name: 'list.jsonl', text, annotations: null }])
}

describe('JSON Lines of our own cases', () => {
  const full = {
    id: 'frogs-rule',
    title: 'Frogs rule',
    titleFrom: 'source',
    summary: ['Frogs rule the senate.'],
    disproof: ['They do not.'],
    references: ['See also the register.'],
    related: [],
    reportedIn: 'Issue 1',
    publishedOn: '2022-01-10',
    languages: ['ru'],
    countries: [{ name: 'EU', code: null }],
    keywords: ['Frogs'],
    url: 'https://example.org/frogs',
    publisher: 'Pond Facts',
    verdict: 'False',
    sources: [{ document: 'page.txt', line: 1, fields: ['title'] }],
  }

  it('come back as they are', () => {
    expect(read(full)).toEqual([full])
  })

  it('need an id and a title only', () => {
    expect(read({ id: 'frogs', title: 'Frogs rule' })).toEqual([
      {
        id: 'frogs',
        title: 'Frogs rule',
        titleFrom: 'source',
        summary: [],
        disproof: [],
        references: [],
        related: [],
        reportedIn: null,
        publishedOn: null,
        languages: [],
        countries: [],
        keywords: [],
        url: null,
        publisher: null,
        verdict: null,
        sources: [],
      },
    ])
  })

  it('are tied to each other by related titles', () => {
    const toads = { id: 'toads', title: 'Toads rule the pond', related: [{ title: 'Frogs  rule' }] }
    expect(read(full, toads)[1]?.related).toEqual([{ title: 'Frogs  rule', caseId: 'frogs-rule' }])
  })

  it('may have empty lines between and Windows line ends', () => {
    const text = `${JSON.stringify(full)}\r\n\r\n{"id": "toads", "title": "Toads"}\r\n`
    expect(casesOf([{ name: 'list.JSONL', text, annotations: null }])).toHaveLength(2)
  })
})

describe('JSON Lines of a published list', () => {
  it('give cases whose fields are what could be understood', () => {
    const row = {
      title: ' Frogs  rule ',
      summary: 'Frogs rule the senate.\nThey do so from a pond.',
      disproof: null,
      date: '2019-05-06T10:00:00Z',
      url: 'https://euvsdisinfo.eu/report/frogs-rule-the-senate/',
      countries: ['Russia', 'Baltic states'],
      keywords: ['Frogs', ' '],
      languages: ['Russian', 'Froggish', 'Russian'],
      outlets: ['frogs.example', 'toads.example'],
      more: 'is passed over',
    }
    expect(read(row)).toEqual([
      {
        id: 'frogs-rule-the-senate',
        title: 'Frogs rule',
        titleFrom: 'source',
        summary: ['Frogs rule the senate.', 'They do so from a pond.'],
        disproof: [],
        references: [],
        related: [],
        reportedIn: 'frogs.example, toads.example',
        publishedOn: '2019-05-06',
        languages: ['ru'],
        countries: [
          { name: 'Russia', code: 'RU' },
          { name: 'Baltic states', code: null },
        ],
        keywords: ['Frogs'],
        url: 'https://euvsdisinfo.eu/report/frogs-rule-the-senate/',
        publisher: null,
        verdict: null,
        sources: [{ document: 'list.jsonl', line: 1, fields: ['title', 'summary', 'metadata'] }],
      },
    ])
  })

  it.each(['http://example.org/frogs', 'javascript:alert(1)', 'frogs', ''])(
    'never keep an address that is not https: %j',
    (url) => {
      expect(read({ title: 'Frogs rule', url })[0]?.url).toBeNull()
    },
  )

  it('leave a date out that is none', () => {
    expect(read({ title: 'Frogs rule', date: '2022-02-31' })[0]?.publishedOn).toBeNull()
  })

  it('number ids where titles recur under different addresses', () => {
    const row = (part: string) => ({
      title: 'Frogs rule',
      url: `https://example.org/${part}/frogs`,
    })
    expect(read(row('a'), row('b'), row('a')).map(({ id }) => id)).toEqual(['frogs', 'frogs-2'])
  })

  it('keep out of the way of ids that our own cases have', () => {
    expect(read({ title: 'Frogs' }, { id: 'frogs', title: 'Toads' }).map(({ id }) => id)).toEqual([
      'frogs',
      'frogs-2',
    ])
  })
})
