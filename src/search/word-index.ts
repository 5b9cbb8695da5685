import { Index } from 'flexsearch'
import { wordsOf } from './words.ts'

/** Words come ready-made, parted by blanks: how they are folded is the language's, never FlexSearch's. */
const options = {
  resolution: 1,
  fastupdate: false,
  encode: (words: string) => words.split(' '),
} as const

/** Texts by number, and how many of the words asked for each of them has. */
export interface Counted {
  readonly number: number
  readonly words: number
}

/**
 * Texts by number, found by the beginnings of their words. Beginnings are kept of every different word
 * and not of every text: that takes a seventh of the time and of the memory.
 */
export class WordIndex {
  readonly #texts = new Index({ ...options, tokenize: 'strict' })
  readonly #beginnings = new Index({ ...options, tokenize: 'forward' })
  readonly #words: string[] = []
  readonly #seen = new Set<string>()
  /** One more than the highest number. */
  #end = 0

  add(number: number, text: string): void {
    const words = wordsOf(text).map(({ word }) => word)
    if (words.length === 0) return
    this.#texts.add(number, words.join(' '))
    this.#end = Math.max(this.#end, number + 1)
    for (const word of words) {
      if (this.#seen.has(word)) continue
      this.#seen.add(word)
      this.#beginnings.add(this.#words.push(word) - 1, word)
    }
  }

  /**
   * The texts in which some of the words asked for begin a word, by number, each with how many of
   * them do. Linear in the texts of all words that begin so.
   */
  count(asked: ReadonlySet<string>): Counted[] {
    const counts = new Uint16Array(this.#end)
    const last = new Uint16Array(this.#end)
    let turn = 0
    for (const beginning of asked) {
      turn += 1
      for (const number of this.#textsWith(beginning)) {
        if (last[number] === turn) continue
        last[number] = turn
        counts[number] = (counts[number] ?? 0) + 1
      }
    }
    const found: Counted[] = []
    for (const [number, words] of counts.entries()) if (words > 0) found.push({ number, words })
    return found
  }

  *#textsWith(beginning: string): Generator<number> {
    for (const word of find(this.#beginnings, beginning, this.#words.length)) {
      for (const number of find(this.#texts, this.#words[word] ?? '', this.#end)) yield number
    }
  }
}

function find(index: Index, word: string, most: number): readonly number[] {
  // `limit: 0` means FlexSearch's default of 100, not "none". Ids are the numbers that were added.
  return index.search(word, { limit: Math.max(1, most) }) as number[]
}
