/** FNV-1a of a text, as a number from 0 to 1: the same text is always on the same side. */
export function shareOf(text: string): number {
  let hash = 2_166_136_261
  for (let at = 0; at < text.length; at += 1) {
    hash ^= text.charCodeAt(at)
    hash = Math.imul(hash, 16_777_619)
  }
  return (hash >>> 0) / 4_294_967_296
}

/** Share of the labelled titles that nothing is trained on. */
const keptAside = 0.14

/** Whether a labelled title (by its URL) belongs to the validation part. */
export function isKeptAside(url: string): boolean {
  return shareOf(url) < keptAside
}
