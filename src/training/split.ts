/**
 * FNV-1a of a text, mixed as MurmurHash3 ends, as a number from 0 to 1: the same text is always on
 * the same side. Without the mixing numbered texts ("1", "2" …) all fall together.
 */
export function shareOf(text: string): number {
  let hash = 2_166_136_261
  for (let at = 0; at < text.length; at += 1) {
    hash ^= text.charCodeAt(at)
    hash = Math.imul(hash, 16_777_619)
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85eb_ca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2_ae35)
  return ((hash ^ (hash >>> 16)) >>> 0) / 4_294_967_296
}

/** Share of the labelled titles that nothing is trained on. */
const keptAside = 0.14

/** Whether a labelled title (by its URL) belongs to the validation part. */
export function isKeptAside(url: string): boolean {
  return shareOf(url) < keptAside
}

/**
 * Which of two halves a text of the training part belongs to (a labelled title by its URL): what is
 * learnt from it sees it by vectors that only saw the other half.
 */
export function halfOf(text: string): 0 | 1 {
  return shareOf(`f${text}`) < 0.5 ? 0 : 1
}

/** The name by which a judged pair of titles falls into a half. */
export function pairName(a: string, b: string): string {
  return [a, b].sort().join(' ')
}
