import { type FoldedWord, wordsOf } from './words.ts'

/** A stretch of a text; UTF-16 code units, `end` exclusive. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/** Some words of a case, and those among them that were asked for. */
export interface Excerpt {
  readonly text: string
  readonly found: readonly Stretch[]
}

/** Characters of an excerpt: two or three lines. */
const longest = 220
/** Characters before the first word that was found. */
const lead = 60

/** The words of a text that begin with one of the words that were asked for. */
export function foundIn(text: string, asked: readonly string[]): Stretch[] {
  if (asked.length === 0) return []
  return wordsOf(text)
    .filter(({ word }) => asked.some((each) => word.startsWith(each)))
    .map(({ start, end }) => ({ start, end }))
}

/**
 * The words around the first place where a text has one of the words that were asked for; its
 * beginning where it has none. Cut between words, with "…" where something is left out.
 */
export function excerptOf(text: string, asked: readonly string[]): Excerpt {
  const words = wordsOf(text)
  const first = words.find(({ word }) => asked.some((each) => word.startsWith(each)))
  const start = startFor(words, first?.start ?? 0)
  const end = endFor(text, words, start)
  const cut = `${start > 0 ? '…' : ''}${text.slice(start, end).trimEnd()}${end < text.length ? '…' : ''}`
  return { text: cut, found: foundIn(cut, asked) }
}

/** The beginning of the word that stands some way before a place. */
function startFor(words: readonly FoldedWord[], place: number): number {
  if (place <= lead) return 0
  return words.find(({ start }) => start >= place - lead)?.start ?? place
}

function endFor(text: string, words: readonly FoldedWord[], start: number): number {
  if (text.length - start <= longest) return text.length
  const last = words.findLast((word) => word.end <= start + longest && word.start >= start)
  return last?.end ?? wholeCharacters(text, start + longest)
}

/** A place at which no surrogate pair is cut: the one given or the one before. */
function wholeCharacters(text: string, end: number): number {
  return (text.codePointAt(end - 1) ?? 0) > 0xffff ? end - 1 : end
}
