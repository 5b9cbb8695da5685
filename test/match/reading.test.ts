import { describe, expect, it } from 'vitest'
import { meaning, readingOf, termOf } from './small-meaning.ts'

type Flag = 'isName' | 'isNumber' | 'isPredicate' | 'isPassive' | 'isBy' | 'isNegated'

/** The telling words of a text that have a flag, as they are compared. */
function words(text: string, flag: Flag): string[] {
  const reading = readingOf(text)
  return reading.terms.filter((_, at) => reading[flag][at] === 1)
}

describe('a text is read', () => {
  it('as its telling words, in order and with their places', () => {
    const reading = readingOf('The frogs rule the senate')
    expect(reading.terms).toEqual(['frogs', 'rule', 'senate'].map(termOf))
    expect([...reading.places]).toEqual([1, 2, 4])
  })

  it('as nothing, where it has none', () => {
    const reading = readingOf('It is, and so are they.')
    expect(reading.terms).toEqual([])
    expect([...reading.vector].every((value) => value === 0)).toBe(true)
  })

  it('with a vector of length one that counts a repeated word once', () => {
    expect(Math.hypot(...readingOf('frogs rule').vector)).toBeCloseTo(1, 5)
    expect(readingOf('frogs, frogs, frogs rule').vector).toEqual(readingOf('frogs rule').vector)
  })

  it('with how rare its words are, as rare as any where the news does not know them', () => {
    const { rarity, rows } = readingOf('The senate of newtlings')
    expect(rarity[0]).toBe(3)
    expect(rarity[1]).toBe(meaning.rarityOf(-1))
    expect(rows[1]).toBe(-1)
  })
})

describe('names', () => {
  it('are known ones, and capitals but for the first word', () => {
    expect(words('Frogs met Minister Croak in kyiv', 'isName')).toEqual(
      ['Minister', 'Croak', 'Kyiv'].map(termOf),
    )
  })

  it('are no predicates, whatever else they mean', () => {
    expect(words('Frogs attack the pond', 'isPredicate')).toEqual([termOf('attack')])
    expect(words('The Pentagon', 'isPredicate')).toEqual([])
  })
})

it('numbers are words that begin with a digit', () => {
  expect(words('In 2014 they bought 3rd class flies', 'isNumber')).toEqual(['2014', '3rd'])
})

it('a phrase has its sense on its first telling word', () => {
  expect(words('They pull the strings here', 'isPredicate')).toEqual([termOf('pull')])
})

describe('the passive', () => {
  it.each([
    'The pond was attacked',
    'The pond has been brutally attacked',
    'The pond, attacked by herons',
  ])('is told by an auxiliary or “by”: %s', (text) => {
    expect(words(text, 'isPassive')).toEqual([termOf('attacked')])
  })

  it.each(['Herons attacked the pond', 'Herons are here to attack'])('is none in: %s', (text) => {
    expect(words(text, 'isPassive')).toEqual([])
  })

  it('has those who do it behind “by”, an article aside', () => {
    expect(words('The pond was attacked by the herons', 'isBy')).toEqual([termOf('herons')])
    expect(words('The pond near the herons', 'isBy')).toEqual([])
  })
})

describe('a negation', () => {
  it.each(['Frogs do not rule', 'Frogs don’t rule', "Frogs don't rule", 'Frogs never rule'])(
    'is counted and told of the words behind it: %s',
    (text) => {
      expect(readingOf(text).negations).toBe(1)
      expect(words(text, 'isNegated')).toEqual([termOf('rule')])
    },
  )

  it('reaches three words', () => {
    expect(words('No frogs of the pond rule', 'isNegated')).toEqual([termOf('frogs')])
  })
})
