import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findingOf, type Rating } from '../../src/cases/verdict.ts'

const nothing: Rating = { words: null, value: null, best: null, worst: null }
const said = (words: string) => findingOf({ ...nothing, words })
const rated = (value: number, worst: number, best: number, words: string | null = null) =>
  findingOf({ words, value, worst, best })

describe('a verdict in words', () => {
  it.each([
    ...['False', 'FALSE.', 'Mostly False', 'Pants on Fire!', 'Fake news', 'Misleading', 'Not true'],
    ...[
      'This is not correct',
      'Fabricated',
      'No evidence',
      'Four Pinocchios',
      'False: it was altered',
    ],
    ...['Falsch', 'Größtenteils falsch', 'Nicht wahr', 'Irreführend', 'Das stimmt nicht'],
    ...[
      'Faux',
      'C’est faux',
      'Trompeur',
      'Pas vrai',
      'Falso',
      'No es cierto',
      'Engañoso',
      'Enganoso',
    ],
    ...['Non è vero', 'Fuorviante', 'Fałsz', 'Nieprawda', 'Фейк', 'Неправда', 'Ложь', 'Не правда'],
    ...['Yanlış', 'Doğru değil', 'غير صحيح', 'زائف', 'झूठ', 'फर्जी'],
  ])('finds the claim false: %s', (words) => {
    expect(said(words)).toBe('false')
  })

  it.each([
    ...[
      'True',
      'Mostly true',
      'Correct',
      'Not false',
      'Not fake',
      'Correct Attribution',
      'Verified',
    ],
    ...[
      'Wahr',
      'Richtig',
      'Nicht falsch',
      'Vrai',
      'Verdadero',
      'Vero',
      'Prawda',
      'Правда',
      'Верно',
    ],
    ...['Doğru', 'صحيح', 'सच'],
  ])('finds it not false: %s', (words) => {
    expect(said(words)).toBe('not false')
  })

  it.each([
    ...[
      'Unproven',
      'Half true',
      'Mixture',
      'Partly false',
      'Missing context',
      'Satire',
      'Outdated',
    ],
    ...[
      'True, but',
      'Unverified',
      'Partially false',
      'Teilweise falsch',
      'Unbelegt',
      'En partie faux',
    ],
    ...[
      'A medias',
      'Mezza verità',
      'Częściowo fałsz',
      'Частково неправда',
      'Полуправда',
      'Kısmen yanlış',
    ],
    ...['', '42', 'See the article', 'The fake story, and the true one'],
  ])('leaves it open: %s', (words) => {
    expect(said(words)).toBe('unclear')
  })
})

describe('a verdict in numbers', () => {
  it('finds false what is at the bad end of the scale, and not what is at the good one', () => {
    expect([1, 2, 3, 4, 5].map((value) => rated(value, 1, 5))).toEqual([
      ...['false', 'false', 'unclear', 'not false', 'not false'],
    ])
    expect(rated(0, 0, 10)).toBe('false')
  })

  it('leaves open what is off the scale, and a scale that is none', () => {
    expect(rated(-1, -1, -1)).toBe('unclear')
    expect(rated(-1, 1, 5)).toBe('unclear')
    expect(rated(1, 5, 1)).toBe('unclear')
    expect(findingOf(nothing)).toBe('unclear')
    expect(findingOf({ ...nothing, value: 1 })).toBe('unclear')
  })

  it('counts only where the words say nothing', () => {
    expect(rated(1, 1, 5, 'True')).toBe('not false')
    expect(rated(5, 1, 5, 'False')).toBe('false')
    expect(rated(1, 1, 5, 'Unproven')).toBe('unclear')
    expect(rated(1, 1, 5, 'Der Beitrag')).toBe('false')
  })
})

it('a verdict is found of anything, and never of a denial of it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (words) => {
      expect(['false', 'not false', 'unclear']).toContain(said(words))
      expect(said(`not false ${words}`)).not.toBe('false')
    }),
  )
})
