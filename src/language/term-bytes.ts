/** Where a term of plain letters is written for a moment. */
const plain = new Uint8Array(64)
const encoder = new TextEncoder()

/**
 * A term as UTF-8, good until the next one is asked for. Nearly all are ASCII, for which an encoder takes
 * longer than finding the term does.
 */
export function termBytes(term: string): Uint8Array {
  if (term.length > plain.length) return encoder.encode(term)
  for (let at = 0; at < term.length; at += 1) {
    const unit = term.charCodeAt(at)
    if (unit > 0x7f) return encoder.encode(term)
    plain[at] = unit
  }
  return plain.subarray(0, term.length)
}
