/** Characters that show nothing: soft hyphen, zero-width space and joiners, byte order mark. */
const invisible = /[\u00AD\u200B-\u200D\u2060\uFEFF]/gu

/** A text as a reader sees it: nothing invisible, and every white space one plain space. */
export function asRead(text: string): string {
  return text.replace(invisible, '').replace(/\s+/gu, ' ')
}

/**
 * Folds spellings of one word into one: width and ligatures, case, accents, typographic
 * apostrophes, invisible characters, a possessive ending. The result is for comparing, never
 * for showing.
 */
export function foldWord(word: string): string {
  return (
    word
      .replace(invisible, '')
      .normalize('NFKD')
      // Some single letters are whole phrases when decomposed; a term has no white space.
      .replace(/[\p{M}\s]+/gu, '')
      .toLowerCase()
      .replace(/[\u2018\u2019\u02BC\uFF07`]/gu, "'")
      .replace(/'s?$/u, '')
  )
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
