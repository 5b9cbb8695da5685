import { foldLetters } from '../language/index.ts'

/** A word of a text, folded; offsets are UTF-16 code units of the text as it was given. */
export interface FoldedWord {
  readonly start: number
  readonly end: number
  readonly word: string
}

/** Letters and numbers with what sits on them; an apostrophe inside belongs to the word. */
const wordPattern = /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}\u00AD]|['\u2019\u02BC](?=\p{L}))*/gu

/** Half of all words of a list are among its most frequent ones, and folding takes most of the time. */
const mostRemembered = 20_000
const remembered = new Map<string, string>()

function folded(raw: string): string {
  const before = remembered.get(raw)
  if (before !== undefined) return before
  const word = foldLetters(raw)
  if (remembered.size >= mostRemembered) remembered.clear()
  remembered.set(raw, word)
  return word
}

/** What French and Italian words lose their last vowel to: in "l’Ukraine" it is Ukraine that counts. */
const elided =
  /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|un|dell?|dall?|nell?|sull?|all?|quell?|quest)['\u2019\u02BC](?=\p{L})/iu

/**
 * The words of a text in their order, each letter folded by itself: without case, accents or look-alike
 * letters. Linear in time.
 */
export function wordsOf(text: string): FoldedWord[] {
  return [...text.matchAll(wordPattern)].flatMap(({ 0: raw, index }) => {
    const before = elided.exec(raw)?.[0].length ?? 0
    const word = folded(raw.slice(before))
    return word === '' ? [] : [{ start: index + before, end: index + raw.length, word }]
  })
}
