/** How a language inflects, as far as a light stemmer has to know it. */
export interface Endings {
  /** Endings, in any order. */
  readonly endings: string
  /** Letters that the end of a stem changes into before some endings → what it is otherwise. */
  readonly softened: Readonly<Record<string, string>>
}

/** Letters that are left of a word at least. */
const shortestStem = 3

/**
 * Makes a stemmer that takes the longest ending off and undoes what it did to the stem's end. It knows
 * no words: two that differ in their last letters alone may share a stem. For languages without a
 * stemmer in a library that keeps the forms of a word together.
 */
export function lightStemmer({ endings, softened }: Endings): (word: string) => string {
  const all = new Set(endings.split(/\s+/u).filter((ending) => ending !== ''))
  const longest = Math.max(...[...all].map(({ length }) => length))
  const softEnds = Object.keys(softened).sort((one, other) => other.length - one.length)
  return (word) => {
    let stem = word
    for (let cut = Math.min(longest, word.length - shortestStem); cut > 0; cut -= 1) {
      if (!all.has(word.slice(-cut))) continue
      stem = word.slice(0, -cut)
      break
    }
    const soft = softEnds.find((end) => stem.endsWith(end) && stem.length > shortestStem)
    return soft === undefined ? stem : stem.slice(0, -soft.length) + softened[soft]
  }
}
