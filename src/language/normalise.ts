import { foldLookAlikes, latinLookAlikes } from './look-alikes.ts'

/**
 * Characters that show nothing and may stand inside a word, as the inside of a character class:
 * soft hyphen, zero-width space and joiners, marks of direction, invisible operators, byte order mark.
 */
export const invisibles =
  '\\u00AD\\u061C\\u180E\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2064\\u2066-\\u2069\\uFEFF'
const invisible = new RegExp(`[${invisibles}]`, 'gu')

/** A text as a reader sees it: nothing invisible, and every white space one plain space. */
export function asRead(text: string): string {
  return text.replace(invisible, '').replace(/\s+/gu, ' ')
}

/**
 * Folds spellings of one word into one: width and ligatures, case, accents, look-alike letters,
 * typographic apostrophes, invisible characters, a possessive ending. The result is for comparing, never
 * for showing.
 */
export function foldWord(word: string): string {
  return foldLookAlikes(
    word
      .replace(invisible, '')
      .normalize('NFKD')
      // Some single letters are whole phrases when decomposed; a term has no white space.
      .replace(/[\p{M}\s]+/gu, ''),
  )
    .toLowerCase()
    .replace(/[\u2018\u2019\u02BC\uFF07`]/gu, "'")
    .replace(/'s?$/u, '')
}

/**
 * Folds each letter by itself: case, width, accents, and every letter that looks like a Latin one. Other
 * than with `foldWord`, the beginning of a word folds to the beginning of what the word folds to, so that words can
 * be found while they are being typed. For comparing, never for showing.
 */
export function foldLetters(word: string): string {
  const plain = word
    .replace(invisible, '')
    .normalize('NFKD')
    .replace(/[\p{M}\s]+/gu, '')
    .toLowerCase()
    .replace(/[\u2018\u2019\u02BC\uFF07`]/gu, "'")
    // At the end of a word sigma has another form, also where somebody is still typing.
    .replaceAll('ς', 'σ')
  let folded = ''
  for (const letter of plain) folded += latinLookAlikes.get(letter) ?? letter
  return folded
}

/**
 * Folds British into American endings (organise, colour), so that both meet in one stem. It is
 * wrong for some words (promise), but wrong in the same way on both sides, which is all it takes.
 */
export function foldSpelling(word: string): string {
  if (word.length < 6) return word
  return word
    .replace(/(?<=.{3})is(e|ed|es|ing|ation|ations|er|ers)$/u, 'iz$1')
    .replace(/(?<=.{2})our(s|ed|ing|ful|able)?$/u, 'or$1')
    .replace(/(?<=.{2})ence$/u, 'ense')
    .replace(/(?<=.{3})tre(s)?$/u, 'ter$1')
}
