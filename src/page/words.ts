/**
 * A word, or two characters of a script that sets no spaces, whose words are about that long.
 * Apostrophes and hyphens stand within a word.
 */
const word =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]{2}|[\p{L}\p{M}\p{N}]+(?:['’‐-][\p{L}\p{M}\p{N}]+)*/gu

/** Fewer words than this make no claim: they are the labels of a page's furniture. */
export const fewestWords = 3

/** Whether a text has enough words to hold a claim; stops reading once it has. */
export function hasEnoughWords(text: string): boolean {
  let words = 0
  for (const _ of text.matchAll(word)) {
    words += 1
    if (words === fewestWords) return true
  }
  return false
}
