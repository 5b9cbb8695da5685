import { describe, expect, it } from 'vitest'
import type { Draft } from '../../src/cases/draft.ts'
import { mergeDrafts } from '../../src/cases/merge.ts'

function draft(document: string, told: Partial<Draft>): Draft {
  return {
    document,
    line: 1,
    title: null,
    summary: [],
    disproof: [],
    references: [],
    related: [],
    metadata: null,
    url: null,
    publisher: null,
    verdict: null,
    ...told,
  }
}

describe('the same case met twice', () => {
  it('is one case with the fullest text of each field and a record of where each came from', () => {
    const cases = mergeDrafts([
      draft('a.txt', {
        title: 'Frogs rule',
        summary: ['Frogs rule it all.', 'Yes.'],
        disproof: ['No.'],
      }),
      draft('b.txt', {
        line: 7,
        title: 'FROGS rule',
        summary: ['Frogs.'],
        disproof: ['Not at all.'],
      }),
    ])
    expect(cases).toMatchObject([
      {
        title: 'Frogs rule',
        summary: ['Frogs rule it all.', 'Yes.'],
        disproof: ['Not at all.'],
        sources: [
          { document: 'a.txt', line: 1, fields: ['title', 'summary'] },
          { document: 'b.txt', line: 7, fields: ['disproof'] },
        ],
      },
    ])
  })

  it('is known by its first paragraph where it has no title, in either order', () => {
    const titled = draft('a.txt', { title: 'Frogs rule', summary: ['Frogs rule it “all”.'] })
    const untitled = draft('b.txt', { summary: ['Frogs rule it "all".'], disproof: ['No.'] })
    for (const drafts of [
      [titled, untitled],
      [untitled, titled],
    ]) {
      expect(mergeDrafts(drafts)).toMatchObject([
        { id: 'frogs-rule', title: 'Frogs rule', titleFrom: 'source', disproof: ['No.'] },
      ])
    }
  })

  it('is one also where only a third telling shows that the first two are the same', () => {
    const byTitle = draft('a.txt', { title: 'Frogs rule', summary: ['Short.'] })
    const byText = draft('b.txt', { summary: ['Frogs rule it all.'] })
    const both = draft('c.txt', { title: 'Frogs rule', summary: ['Frogs rule it all.'] })
    expect(mergeDrafts([byTitle, byText, both])).toHaveLength(1)
    expect(mergeDrafts([both, byTitle, byText])).toHaveLength(1)
  })
})

describe('a case without a title', () => {
  it('has one from the first sentence of its summary, and says so', () => {
    const [one] = mergeDrafts([draft('a.txt', { summary: ['Frogs rule it all. Toads agree.'] })])
    expect(one).toMatchObject({ title: 'Frogs rule it all', titleFrom: 'summary' })
  })

  it('does not end its title at an abbreviation', () => {
    const [one] = mergeDrafts([
      draft('a.txt', { summary: ['The U.S. and Dr. Frog rule it all. Yes.'] }),
    ])
    expect(one?.title).toBe('The U.S. and Dr. Frog rule it all')
  })
})

describe('different cases', () => {
  it('with one slug are numbered, past the ids that are taken', () => {
    const drafts = ['Frogs rule!', 'Frogs: rule 2', 'Toads'].map((title, at) =>
      draft('a.txt', { title, summary: [`Claim ${at}.`] }),
    )
    expect(mergeDrafts(drafts, new Set(['frogs-rule', 'toads'])).map(({ id }) => id)).toEqual([
      'frogs-rule-2',
      'frogs-rule-2-2',
      'toads-2',
    ])
  })

  it('with one title and two addresses stay two', () => {
    const at = (url: string) => draft('a.jsonl', { title: 'Frogs rule', url })
    expect(mergeDrafts([at('https://example.org/a'), at('https://example.org/b')])).toHaveLength(2)
  })
})
