/** Longer words hardly come back. */
const longest = 30

/** What was cut out of a page would keep all of its text in memory. */
function ownCopy(word: string): string {
  return [...word].join('')
}

/**
 * Remembers what `find` gives for words, by as many as `most` and forgetting all of them then: nine in ten
 * words of a page come again. What is remembered holds on to nothing of the text it was cut from.
 */
export function remembered<Found>(
  find: (word: string) => Found,
  most: number,
): (word: string) => Found {
  const known = new Map<string, Found>()
  return (word) => {
    const before = known.get(word)
    if (before !== undefined) return before
    if (word.length > longest) return find(word)
    const own = ownCopy(word)
    const found = find(own)
    if (known.size >= most) known.clear()
    known.set(own, found)
    return found
  }
}
