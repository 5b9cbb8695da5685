import fc from 'fast-check'

/**
 * Characters that show nothing: soft hyphen, zero-width space, non-joiner, joiner, word joiner, byte
 * order mark, marks of direction, an invisible operator.
 */
export const invisibleCharacters = [
  ...['\u00AD', '\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF'],
  ...['\u200E', '\u200F', '\u061C', '\u202C', '\u2069', '\u2063'],
]

export const anyInvisible = new RegExp(`[${invisibleCharacters.join('')}]`, 'gu')

/** A text with invisible characters put inside its words, between two letters or digits. */
export function withInvisible(text: string): fc.Arbitrary<string> {
  const gaps = [...text.matchAll(/(?<=[\p{L}\p{N}])(?=[\p{L}\p{N}])/gu)].map(({ index }) => index)
  return fc
    .tuple(fc.subarray(gaps), fc.constantFrom(...invisibleCharacters))
    .map(([chosen, character]) => {
      let from = 0
      let written = ''
      for (const gap of chosen) {
        written += text.slice(from, gap) + character
        from = gap
      }
      return written + text.slice(from)
    })
}
