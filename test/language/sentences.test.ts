import { describe, expect, it } from 'vitest'
import { paragraphSentences } from '../../src/language/index.ts'

function paragraphs(text: string): string[][] {
  return [...paragraphSentences(text)].map((spans) =>
    spans.map(({ start, end }) => text.slice(start, end)),
  )
}

describe('the sentences of a text', () => {
  it('are trimmed and in order', () => {
    expect(paragraphs('  Frogs rule.  Do they? No!  ')).toEqual([
      ['Frogs rule.', 'Do they?', 'No!'],
    ])
  })

  it('are none where there is nothing but white space', () => {
    expect(paragraphs('')).toEqual([])
    expect(paragraphs(' \n\n \u00A0\n')).toEqual([])
  })

  it.each([
    'Mr. Frog met Dr. Toad in St. Petersburg.',
    'The U.S. troops stay and J. K. Toad leaves.',
    'Frogs vs. toads, etc. and so on.',
    'Gen. Newt left on 5 Jan. 2022 with Sen. Toad.',
    'It costs 3.5 million at example.org today.',
  ])('do not end at an abbreviation or a dot inside: %s', (text) => {
    expect(paragraphs(text)).toEqual([[text]])
  })

  it('go on over a single line break and end at a blank line', () => {
    expect(paragraphs('Frogs\nrule. Toads\r\nfollow.\n \nNewts hide\n\n\n\nfar away')).toEqual([
      ['Frogs\nrule.', 'Toads\r\nfollow.'],
      ['Newts hide'],
      ['far away'],
    ])
  })

  it('end at a blank line of Windows line ends too', () => {
    expect(paragraphs('Frogs rule\r\n\r\nToads follow')).toEqual([['Frogs rule'], ['Toads follow']])
  })

  it('do not cut a character in two, however long they go on without a space', () => {
    const texts = paragraphs(`x${'\u{20000}'.repeat(4000)}`).flat()
    expect(texts.filter((text) => /\p{Cs}/u.test(text)).map(({ length }) => length)).toEqual([])
  })

  it('keep their closing quotation marks', () => {
    expect(paragraphs('“Frogs rule.” Toads follow.')).toEqual([['“Frogs rule.”', 'Toads follow.']])
  })
})
