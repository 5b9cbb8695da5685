/** Letters that the parts of a compound have at least: shorter ones are found in any word. */
const shortestPart = 4
/** Letters of a word that is looked at. */
const longestWord = 40
/** What may stand between two parts. */
const joints = ['', 's', 'es', 'n', 'en', 'er']

/**
 * The known parts that a word is put together of, from the longest first part on; null where it is
 * not. Quadratic in the word's length at worst, which is bounded.
 * @param word its letters as they are looked up, but not cut to the stem
 * @param stemOf cuts a part to its stem
 */
export function partsOf(
  word: string,
  stemOf: (part: string) => string,
  isKnown: (stem: string) => boolean,
): readonly [string, string] | null {
  if (word.length > longestWord) return null
  for (let cut = word.length - shortestPart; cut >= shortestPart; cut -= 1) {
    const last = stemOf(word.slice(cut))
    if (last.length < shortestPart || !isKnown(last)) continue
    for (const joint of joints) {
      const end = cut - joint.length
      if (end < shortestPart || word.slice(end, cut) !== joint) continue
      const first = stemOf(word.slice(0, end))
      if (first.length >= shortestPart - 1 && isKnown(first)) return [first, last]
    }
  }
  return null
}
