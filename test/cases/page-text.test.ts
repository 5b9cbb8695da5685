import { describe, expect, it } from 'vitest'
import { readPageText } from '../../src/cases/page-text.ts'

function draftsOf(
  lines: readonly string[],
  annotations: Parameters<typeof readPageText>[2] = null,
) {
  const reading = readPageText('page.txt', lines.join('\n'), annotations)
  return reading.ok ? reading.value : reading.problems
}

const claim = 'Frogs rule the senate of Utopia.'
const more = 'They do so from a pond.'
const answer = 'Frogs hold no office anywhere.'
const proof = 'The list of senators is public.'

describe('a page text', () => {
  it.each([
    ['Disinfo: Frogs rule', 'Summary', 'Disproof'],
    ['DISINFO: Frogs rule', 'SUMMARY', 'RESPONSE'],
    ['disinfo:Frogs rule', 'summary:', 'response:'],
    ['Disinfo:\u00A0Frogs  rule', ' Summary\u00A0', '\tDisproof '],
  ])('is read with a title like %j and headings', (title, summary, disproof) => {
    expect(draftsOf([title, summary, claim, more, disproof, answer, proof])).toEqual([
      {
        document: 'page.txt',
        line: 1,
        title: 'Frogs rule',
        summary: [claim, more],
        disproof: [answer, proof],
        references: [],
        metadata: null,
        url: null,
        related: [],
        publisher: null,
        verdict: null,
      },
    ])
  })

  it('may have no summary heading: what follows the title is the claim', () => {
    expect(
      draftsOf(['Disinfo: Frogs rule', '', claim, '', more, '', 'Disproof', answer]),
    ).toMatchObject([{ summary: [claim, more], disproof: [answer] }])
  })

  it('may have no heading at all: a wider gap parts claim and disproof', () => {
    const lines = ['Disinfo: Frogs rule', '', '', claim, '', more, '', '', answer, '', proof]
    expect(draftsOf(lines)).toMatchObject([{ summary: [claim, more], disproof: [answer, proof] }])
  })

  it.each([
    'This claim is part of a campaign.',
    'This article presents several claims.',
    'This is part of a wider campaign.',
    'There is no evidence of any frogs.',
    'Recurring pro-Kremlin disinformation narrative about frogs.',
    'A new disinformation around frogs.',
  ])('may part claim and disproof by the words of the answer: %j', (opening) => {
    const lines = ['Disinfo: Frogs rule', claim, more, opening, proof]
    expect(draftsOf(lines)).toMatchObject([{ summary: [claim, more], disproof: [opening, proof] }])
  })

  it('believes a heading more than a gap or an opening phrase', () => {
    const phrase = 'This claim is repeated by frogs.'
    const lines = ['Disinfo: Frogs rule', claim, '', '', phrase, '', 'Disproof', answer]
    expect(draftsOf(lines)).toMatchObject([{ summary: [claim, phrase], disproof: [answer] }])
  })

  it('may give a claim and no disproof', () => {
    expect(draftsOf(['Disinfo: Frogs rule', claim])).toMatchObject([
      { summary: [claim], disproof: [] },
    ])
    expect(draftsOf(['Summary', claim, more])).toMatchObject([
      { title: null, summary: [claim, more], disproof: [] },
    ])
  })

  it('may hold several cases, each with its line', () => {
    const lines = ['Disinfo: Frogs rule', claim, 'Disinfo: Toads rule', more, 'Disproof', answer]
    expect(draftsOf(lines)).toMatchObject([
      { line: 1, title: 'Frogs rule', summary: [claim], disproof: [] },
      { line: 3, title: 'Toads rule', summary: [more], disproof: [answer] },
    ])
  })

  it('may hold several cases without titles, each opened by its heading', () => {
    const lines = ['Summary', claim, 'Disproof', answer, 'Summary', more, 'Disproof', proof]
    expect(draftsOf(lines)).toMatchObject([
      { line: 1, title: null, summary: [claim], disproof: [answer] },
      { line: 5, title: null, summary: [more], disproof: [proof] },
    ])
  })

  it('leaves the page’s buttons and section names out', () => {
    const lines = ['see more', 'Disinfo: Frogs rule', claim, 'Publication/Media', 'See more']
    expect(draftsOf(lines)).toMatchObject([{ line: 2, summary: [claim], disproof: [] }])
  })

  it('keeps reference lines apart from the prose, word for word', () => {
    const references = [
      'See also the pond’s own register here.',
      'See other examples of frogs, such as claims that toads rule.',
      'Read also related cases: Toads rule or Newts rule.',
    ]
    expect(
      draftsOf(['Disinfo: Frogs rule', claim, 'Disproof', answer, ...references]),
    ).toMatchObject([{ summary: [claim], disproof: [answer], references }])
  })

  it('keeps a bullet of the prose as a paragraph', () => {
    const lines = ['Disinfo: Frogs rule', claim, 'Disproof', '  • Frogs cannot vote.', '· Nor sit.']
    expect(draftsOf(lines)).toMatchObject([{ disproof: ['Frogs cannot vote.', 'Nor sit.'] }])
  })

  it('is the same with a byte order mark', () => {
    expect(draftsOf(['\uFEFFDisinfo: Frogs rule', claim])).toEqual(
      draftsOf(['Disinfo: Frogs rule', claim]),
    )
  })
})

describe('an annotation', () => {
  it('tells where cases begin that have neither title nor heading', () => {
    const begins = [{ begins: 'Frogs rule' }, { begins: 'They do so' }]
    expect(draftsOf([claim, more, 'This claim is new.'], { cases: begins })).toMatchObject([
      { line: 1, title: null, summary: [claim], disproof: [] },
      { line: 2, title: null, summary: [more], disproof: ['This claim is new.'] },
    ])
  })

  it('tells where a disproof begins that no layout shows', () => {
    const begins = [{ begins: 'Frogs rule', disproofBegins: 'Frogs hold no' }]
    expect(draftsOf([claim, more, answer, proof], { cases: begins })).toMatchObject([
      { summary: [claim, more], disproof: [answer, proof] },
    ])
  })
})
