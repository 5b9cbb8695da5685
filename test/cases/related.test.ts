import { describe, expect, it } from 'vitest'
import { linkRelated, relatedTitles } from '../../src/cases/related.ts'
import { casesOf } from './seed-cases.ts'

describe('the cases that a reference line names', () => {
  it.each<[string, string[]]>([
    [
      'Read also related cases: Frogs rule it, Toads rule it or Newts rule it.',
      ['Frogs rule it', 'Toads rule it', 'Newts rule it'],
    ],
    [
      'Read also related cases: Frogs rule it, Toads rule it, or Newts rule it',
      ['Frogs rule it', 'Toads rule it', 'Newts rule it'],
    ],
    ['Read also the related case: Frogs rule the senate.', ['Frogs rule the senate']],
    [
      'Read also cases: Frogs hop, and sing, in the senate or Toads eat it all.',
      ['Frogs hop, and sing, in the senate', 'Toads eat it all'],
    ],
    [
      'See other examples in our database, such as claims that frogs rule it, that the US rules it or that toads rule it.',
      ['Frogs rule it', 'The US rules it', 'Toads rule it'],
    ],
    ['See other examples, such as the claim that frogs rule it.', ['Frogs rule it']],
    ['See also the statement by the EU High Representative here.', []],
    ['See other examples of frogs.', []],
  ])('%s', (line, titles) => {
    expect(relatedTitles([line])).toEqual(titles)
  })

  it('are each named once, in order', () => {
    const lines = [
      'Read also related cases: Newts rule it or Toads rule it.',
      'Read also cases: Toads rule it',
    ]
    expect(relatedTitles(lines)).toEqual(['Newts rule it', 'Toads rule it'])
  })
})

describe('a related case', () => {
  function caseIdOf(named: string, ...titles: readonly string[]): string | null | undefined {
    const rows = titles.map((title, index) => ({ id: `case-${index}`, title }))
    const text = [...rows, { id: 'from', title: 'Wholly other words', related: [{ title: named }] }]
      .map((row) => JSON.stringify(row))
      .join('\n')
    const cases = casesOf([{ name: 'list.jsonl', text, annotations: null }])
    return cases.find(({ id }) => id === 'from')?.related[0]?.caseId
  }
  const held = 'The West ordered terrorist attack in Kazakhstan to create hotbed at Russia’s border'

  it.each([
    held,
    "The West ordered a terrorist attack in Kazakhstan to create a hotbed at Russia's border",
    'WEST ORDERED TERRORIST ATTACK IN KAZAKHSTAN TO CREATE HOTBED AT RUSSIAS BORDER.',
  ])('is the case that is held, however its title is written: %s', (named) => {
    expect(caseIdOf(named, 'Frogs rule the senate', held)).toBe('case-1')
  })

  it.each([
    'The West ordered a peace in Kazakhstan',
    'Kazakhstan',
    'Protests in Kazakhstan are a new Western attempt to organise a colour revolution',
  ])('stays a name where no held case has nearly its words: %s', (named) => {
    expect(caseIdOf(named, held)).toBeNull()
  })

  it('is the nearest of several', () => {
    const near =
      'The West ordered terrorist attack in Uzbekistan to create hotbed at Russia’s border'
    expect(caseIdOf(held, near, held)).toBe('case-1')
  })

  it('is never the case itself', () => {
    const text = '{"id": "frogs", "title": "Frogs rule", "related": [{"title": "Frogs rule"}]}'
    const cases = casesOf([{ name: 'list.jsonl', text, annotations: null }])
    expect(linkRelated(cases)[0]?.related).toEqual([])
  })

  it('whose id is not held is looked for by its title', () => {
    const [one] = casesOf([
      { name: 'a.jsonl', text: '{"id": "frogs", "title": "Frogs rule"}', annotations: null },
    ])
    if (one === undefined) throw new Error('no case')
    const gone = {
      ...one,
      id: 'toads',
      title: 'Toads',
      related: [{ title: 'Frogs rule', caseId: 'gone' }],
    }
    expect(linkRelated([one, gone])[1]?.related).toEqual([{ title: 'Frogs rule', caseId: 'frogs' }])
  })
})
