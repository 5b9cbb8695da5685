/** Characters from which a passage is told by its first and last words alone. */
const longest = 120
/** Words at either end of a long passage that tell it. */
const words = 5

/**
 * An address that leads to a passage of a page: a text fragment (wicg.github.io/scroll-to-text-fragment),
 * which browsers that know it scroll to, and which others pass over. A fragment that the address has
 * already stays before it. Null where the passage is of no page.
 */
export function passageLink(url: string | null, quote: string): string | null {
  if (url === null) return null
  const flat = quote.replace(/\s+/gu, ' ').trim()
  const parts = flat.split(' ')
  const isLong = flat.length > longest && parts.length > words * 2
  const told = isLong ? [parts.slice(0, words).join(' '), parts.slice(-words).join(' ')] : [flat]
  const [address = '', directive] = url.split(':~:')
  const before = address.includes('#') ? address : `${address}#`
  const others = directive === undefined ? '' : `${directive}&`
  return `${before}:~:${others}text=${told.map(encoded).join(',')}`
}

/** Within a text directive a hyphen, too, has a meaning of its own. */
function encoded(text: string): string {
  return encodeURIComponent(wellFormed(text)).replaceAll('-', '%2D')
}

/** Half a surrogate pair, which `encodeURIComponent` refuses, becomes a replacement character. */
function wellFormed(text: string): string {
  return text.replace(/[\uD800-\uDFFF]/gu, '\uFFFD')
}
