import { describe, expect, it } from 'vitest'
import { quoted, refuting, reporting } from './passages.ts'
import { found, matcher } from './seeds-matcher.ts'

const insideWords = (character: string) => (text: string) =>
  text.replace(/(?<=[\p{L}\p{N}])(?=[\p{L}\p{N}])/gu, character)

/** The same text as a browser, a saved page or a hard-wrapped file may write it. */
const spellings: readonly (readonly [name: string, respell: (text: string) => string])[] = [
  ['a line break for each space', (text) => text.replaceAll(' ', '\n')],
  ['a Windows line break for each space', (text) => text.replaceAll(' ', '\r\n')],
  ['no-break spaces', (text) => text.replaceAll(' ', '\u00A0')],
  ['two spaces for one', (text) => text.replaceAll(' ', '  ')],
  ['soft hyphens in all words', insideWords('\u00AD')],
  ['zero-width spaces in all words', insideWords('\u200B')],
  ['curly apostrophes', (text) => text.replaceAll("'", '’')],
  ['straight apostrophes', (text) => text.replaceAll('’', "'")],
  ['decomposed letters', (text) => text.normalize('NFD')],
]

describe.each(spellings)('with %s', (_, respell) => {
  it('what carries a claim is found as before', () => {
    const changed = quoted.filter(({ text }) => {
      const before = matcher.match(text).map((match) => match.caseId)
      const after = matcher.match(respell(text)).map((match) => match.caseId)
      return before.join() !== after.join()
    })
    expect(changed.map(({ text }) => text)).toEqual([])
  })

  it('what refutes a claim is not marked', () => {
    const marked = refuting.filter(({ text }) => found(respell(text)).length > 0)
    expect(marked.map(({ text }) => text)).toEqual([])
  })

  it('what reports a claim is never surely marked', () => {
    const sure = reporting.filter(({ text }) =>
      found(respell(text)).some((match) => match.startsWith('match')),
    )
    expect(sure.map(({ text }) => text)).toEqual([])
  })
})
