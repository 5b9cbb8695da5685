import { expect, it } from 'vitest'
import { quoted, refuting, reporting } from './passages.ts'
import { matcher } from './seeds-matcher.ts'

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

/** What is found in a text: case, tier and stance. */
const outcome = (text: string) =>
  matcher.match(text).map(({ caseId, tier, stance }) => `${caseId} ${tier} ${stance}`)

/** A third of the passages: each is read once more for every spelling. */
const passages = [...quoted, ...refuting, ...reporting]
  .filter((_, at) => at % 3 === 0)
  .map(({ text }) => ({ text, before: outcome(text) }))

it.each(spellings)('with %s, the same is found as without', (_, respell) => {
  const changed = passages.filter(({ text, before }) => {
    return outcome(respell(text)).join() !== before.join()
  })
  expect(changed.map(({ text }) => text)).toEqual([])
})
