const begin = '<!-- quality:begin -->'
const end = '<!-- quality:end -->'

/**
 * A text with what stands between its two quality markers replaced.
 * @throws Error where the markers are missing, double or the wrong way round
 */
export function replaceMarked(text: string, content: string): string {
  const [before, marked, ...more] = text.split(begin)
  const [, after, ...moreEnds] = (marked ?? '').split(end)
  if (marked === undefined || after === undefined || more.length + moreEnds.length > 0) {
    throw new Error(`needs "${begin}" and, after it, "${end}", once each`)
  }
  return `${before}${begin}\n\n${content.trim()}\n\n${end}${after}`
}
