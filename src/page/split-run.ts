import { cutRun, type TextRun } from './text-run.ts'

/**
 * Units of text in one block. A paragraph of prose never comes near it; a plain text page or an
 * old page that is one element is cut into blocks that are checked and marked one after another.
 */
export const longestBlock = 8_000

/**
 * Cuts a long run at the ends of paragraphs, or else lines, sentences, words. No block is longer
 * than `limit`, none begins or ends with white space, and no character is cut in two. A generator,
 * so that a text of a megabyte is not cut in one slice.
 */
export function* splitRun(run: TextRun, limit = longestBlock): Generator<TextRun, void> {
  let start = 0
  while (start < run.text.length) {
    const isLast = run.text.length - start <= limit
    const end = isLast ? run.text.length : start + cutLength(run.text.slice(start, start + limit))
    const part = run.text.slice(start, end)
    const first = start + part.length - part.trimStart().length
    if (first < end) yield cutRun(run, first, start + part.trimEnd().length)
    start = end
  }
}

// A cut in the first half would leave crumbs: the next kind of boundary is tried instead.
function cutLength(window: string): number {
  const boundaries = [/\n\s*\n/g, /\n/g, /[.!?…。！？]["'”’»)\]]*\s/g, /\s/g]
  for (const boundary of boundaries) {
    let last = 0
    for (const found of window.matchAll(boundary)) last = found.index + found[0].length
    if (last > window.length / 2) return last
  }
  return window.length > 1 && isHighSurrogate(window, window.length - 1)
    ? window.length - 1
    : window.length
}

function isHighSurrogate(text: string, index: number): boolean {
  return (text.charCodeAt(index) & 0xfc00) === 0xd800
}
