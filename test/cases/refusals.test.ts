import { describe, expect, it } from 'vitest'
import { type CaseDocument, describeProblem, readCollection } from '../../src/cases/index.ts'

interface Refused {
  readonly name?: string
  readonly lines: readonly string[]
  readonly annotations?: string
}

/** The one reason for which a document is refused, as a person reads it. */
function refusal({ name = 'page.txt', lines, annotations }: Refused): string {
  const document: CaseDocument = {
    name,
    text: lines.join('\n'),
    annotations:
      annotations === undefined ? null : { name: 'page.annotations.json', text: annotations },
  }
  const { problems } = readCollection([document])
  return problems.map(describeProblem).join('\n')
}

const titled = ['Disinfo: Frogs rule', 'Frogs rule the senate.', 'Disproof', 'They do not.']

describe('a page text is refused', () => {
  it.each<[string, readonly string[], string]>([
    ['that is empty', [''], 'page.txt: holds no case'],
    ['of blank lines and buttons', ['', ' ', 'see more'], 'page.txt: holds no case'],
    [
      'without title, heading or annotation',
      ['', 'Frogs rule.', 'Toads follow.'],
      'page.txt:2: no "Disinfo:" title, no heading and no annotation tells that a case begins here',
    ],
    [
      'with a disproof and no claim',
      ['', 'Disproof', 'They do not.'],
      'page.txt:2: a disproof without the claim that it answers',
    ],
    [
      'with a titled disproof and no claim',
      ['Disinfo: Frogs rule', 'Disproof', 'They do not.'],
      'page.txt:1: a disproof without the claim that it answers',
    ],
    [
      'with a title and no text',
      ['Disinfo: Frogs rule', '', 'Disinfo: Toads rule', 'Toads rule the senate.'],
      'page.txt:1: the case "Frogs rule" has no text',
    ],
    [
      'whose title says nothing',
      ['Disinfo:', 'Frogs rule the senate.', 'Disproof', 'They do not.'],
      'page.txt:1: ',
    ],
    [
      'with references that belong to no case',
      ['See also the register.'],
      'page.txt:1: text that belongs to no case',
    ],
    [
      'where nothing parts claim and disproof',
      ['Disinfo: Frogs rule', 'Frogs rule the senate.', 'They do not.'],
      'page.txt:1: no heading, gap or opening phrase tells where the disproof begins',
    ],
    [
      'with metadata that it does not know',
      [...titled, '• Reported in: Issue 1', '• Mood: grim'],
      'page.txt:6: unknown metadata "Mood: grim"',
    ],
    [
      'with a metadata entry that says nothing',
      [...titled, '• Keywords:'],
      'page.txt:5: "Keywords:" says nothing',
    ],
    [
      'with a date that is none',
      [...titled, '• Date of publication: 31/02/2022'],
      'page.txt:5: "31/02/2022" is not a date written as day/month/year',
    ],
    [
      'with a date of another order',
      [...titled, '• Date of publication: 01/31/2022'],
      'page.txt:5: "01/31/2022" is not a date written as day/month/year',
    ],
    [
      'with a language that is none',
      [...titled, '• Article language(s) Russian, Froggish'],
      'page.txt:5: "Froggish" is not a language that we know',
    ],
  ])('%s', (_, lines, reason) => {
    expect(refusal({ lines }).slice(0, reason.length)).toBe(reason)
  })

  it('for every reason that it gives, not for the first alone', () => {
    const lines = [
      ...titled,
      '• Date of publication: soon',
      '• Language: Froggish',
      'Disinfo: Toads',
    ]
    expect(refusal({ lines }).split('\n')).toEqual([
      'page.txt:5: "soon" is not a date written as day/month/year',
      'page.txt:6: "Froggish" is not a language that we know',
      'page.txt:7: the case "Toads" has no text',
    ])
  })
})

describe('an annotation file is refused', () => {
  it.each([
    ['that is no JSON', '{"cases": [', /^page\.annotations\.json: is not JSON: /],
    ['without cases', '{"cases": []}', /^page\.annotations\.json: cases: must name at least one/],
    [
      'whose beginning is too short to be one',
      '{"cases": [{"begins": "Frogs"}]}',
      /^page\.annotations\.json: cases\.0\.begins: must be at least 10 characters/,
    ],
    [
      'with a word that it does not know',
      '{"cases": [{"begins": "Frogs rule the", "mood": "grim"}]}',
      /^page\.annotations\.json: cases\.0\.mood: /,
    ],
    [
      'whose beginning the document does not have',
      '{"cases": [{"begins": "Toads rule the"}]}',
      /^page\.txt: the annotated beginning "Toads rule the" is missing$/m,
    ],
  ])('%s', (_, annotations, reason) => {
    expect(refusal({ lines: titled, annotations })).toMatch(reason)
  })
})

describe('a JSON Lines file is refused', () => {
  const good = '{"id": "frogs", "title": "Frogs rule"}'
  it.each([
    [
      'with a line that is no JSON',
      [good, '', '{"id": '],
      /^list\.jsonl:3: is not JSON at column 8: /,
    ],
    ['with a row that is no object', ['{}', '7'], /^list\.jsonl:1: title: .*\nlist\.jsonl:2: /],
    ['with an array of what is no object', ['[1]'], /^list\.jsonl: /],
    [
      'with an id that is no slug',
      [good, '{"id": "Toads Rule", "title": "Toads rule"}'],
      /^list\.jsonl:2: id: must be a slug such as "a-false-claim"$/,
    ],
    [
      'with an address that is not https',
      ['{"id": "toads", "title": "Toads", "url": "http://example.org/"}'],
      /^list\.jsonl:1: url: must be an https address$/,
    ],
    [
      'with an address that runs code',
      ['{"id": "toads", "title": "Toads", "url": "javascript:alert(1)"}'],
      /^list\.jsonl:1: url: must be an https address$/,
    ],
    ['with a case without a title', ['{"id": "toads"}'], /^list\.jsonl:1: title: /],
    ['with a blank title', ['{"id": "toads", "title": " "}'], /^list\.jsonl:1: title: must not be/],
    [
      'with a word that the case does not have',
      ['{"id": "toads", "title": "Toads", "mood": "grim"}'],
      /^list\.jsonl:1: mood: /,
    ],
    [
      'with a date that is none',
      ['{"id": "toads", "title": "Toads", "publishedOn": "10/01/2022"}'],
      /^list\.jsonl:1: publishedOn: must be a date like 2022-01-10$/,
    ],
    [
      'with an id that stands twice, at the second',
      [good, '', good],
      /^list\.jsonl:3: id: "frogs" is used by two cases$/,
    ],
  ])('%s', (_, lines, reason) => {
    expect(refusal({ name: 'list.jsonl', lines })).toMatch(reason)
  })

  it('with an id that another document uses', () => {
    const document = (name: string): CaseDocument => ({ name, text: good, annotations: null })
    const { cases, problems } = readCollection([document('one.jsonl'), document('two.jsonl')])
    expect(cases).toHaveLength(1)
    expect(problems).toEqual([
      { document: 'two.jsonl', line: 1, field: 'id', reason: '"frogs" is used by two cases' },
    ])
  })
})
