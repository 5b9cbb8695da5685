import { describe, expect, it } from 'vitest'
import { isKnownName, termsOf, tokenise } from '../../src/language/index.ts'
import { readNames } from '../../src/language/names.ts'
import { namesTable } from '../../src/language/names-table.ts'

/** Term and writings of each line of the table. */
const lines = namesTable
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => {
    const [term = '', members = ''] = line.split(/:(.*)/su)
    return { term, writings: members.split('|').map((writing) => writing.trim()) }
  })

describe('the table of names', () => {
  it('has terms without white space, each on one line', () => {
    expect(lines.filter(({ term }) => !/^\S+$/u.test(term))).toEqual([])
    expect(new Set(lines.map(({ term }) => term)).size).toBe(lines.length)
  })

  it('has no empty writing', () => {
    expect(lines.filter(({ writings }) => writings.includes(''))).toEqual([])
  })

  it('has no writing twice, be it in two names or in one', () => {
    const seen = new Map<string, string>()
    const twice = lines.flatMap(({ term, writings }) =>
      writings.filter((writing) => {
        const before = seen.get(writing)
        seen.set(writing, term)
        return before !== undefined
      }),
    )
    expect(twice).toEqual([])
  })

  it('is understood: each writing, with capitals as names have, gives its name', () => {
    const titled = (writing: string) =>
      writing.replace(/(?<![\p{L}'’])\p{Ll}/gu, (letter) => letter.toUpperCase())
    const others = lines.flatMap(({ term, writings }) =>
      writings.filter((writing) => termsOf(titled(writing)).join() !== term),
    )
    expect(others).toEqual([])
  })

  it('tells the terms of names', () => {
    expect(isKnownName('usa')).toBe(true)
    expect(isKnownName('frog')).toBe(false)
  })
})

describe('one name', () => {
  it.each([
    ['Russia', 'Moscow', 'the Kremlin', 'Russians', 'the Russian Federation', 'RUSSIA'],
    ['the USA', 'Washington', 'the White House', 'Americans', 'America', 'the United States'],
    ['Ukraine', 'Kyiv', 'Kiev', 'Ukrainians', 'the Kiev regime'],
    ['China', 'Beijing', 'PRC', 'the People’s Republic of China', "the People's Republic of China"],
    ['NATO', 'the North Atlantic Alliance', 'NATO’s'],
    ['Poland', 'Warsaw', 'Polish', 'Poles'],
  ])('is given to %s and its other writings', (...writings) => {
    const [first = '', ...others] = writings
    expect(termsOf(first)).toHaveLength(1)
    expect(others.map(termsOf)).toEqual(others.map(() => termsOf(first)))
  })

  it('covers all of its words, and keeps what stands around them', () => {
    const text = 'old Russian Federation, new White Houses'
    expect(tokenise(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      ...['old', 'Russian Federation', 'new', 'White Houses'],
    ])
  })
})

describe('ordinary words are no names', () => {
  it.each([
    ['Poland', 'polish the silver', 'poland'],
    ['Poles', 'two poles and a pole', 'poland'],
    ['the US', 'they told us', 'usa'],
    ['Turkey', 'a turkey for dinner', 'turkey'],
    ['Turkey', 'two turkeys for dinner', 'turkey'],
    ['WHO', 'the ones who know', termsOf('WHO')[0] ?? ''],
  ])('%s is not in: %s', (name, text, term) => {
    expect(termsOf(name)).toContain(term)
    expect(termsOf(text)).not.toContain(term)
  })

  it('a name begins with its own first word', () => {
    expect(termsOf('the house is white')).not.toContain('usa')
    expect(termsOf('white houses')).toContain('usa')
    expect(termsOf('whites house')).not.toContain('usa')
  })
})

describe('of several names that begin alike', () => {
  it('the longest is taken', () => {
    expect(termsOf('the Ukrainian president')).toEqual(['ukrainian_president'])
    expect(termsOf('the Ukrainian river')[0]).toBe('ukraine')
    expect(termsOf('NATO Secretary General')).toEqual(['nato_secretary_general'])
  })

  it('also where the table has it behind the shorter', () => {
    const { writings } = readNames('pond: frog\nking: frog king | frog king of ponds\n')
    expect(writings.get('frog')?.map(({ rest }) => rest.length)).toEqual([3, 1, 0])
  })
})

describe('a table of names', () => {
  it('keeps capitals as capitals and folds what is in small letters', () => {
    const { capitals, writings, terms } = readNames('frogs: FRG | frog’s café | frog-land\n\n')
    expect([...capitals]).toEqual([['FRG', 'frogs']])
    expect([...writings]).toEqual([
      [
        'frog',
        [
          { rest: ['cafe'], term: 'frogs' },
          { rest: ['land'], term: 'frogs' },
        ],
      ],
    ])
    expect([...terms]).toEqual(['frogs'])
  })
})
