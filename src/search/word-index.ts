import { Index } from 'flexsearch'
import { wordsOf } from './words.ts'

/** Texts by number, found by the beginnings of their words. */
export class WordIndex {
  /** Whether a text has a word, not where: results are ordered by what readers can follow. */
  readonly #index = new Index({
    tokenize: 'forward',
    resolution: 1,
    fastupdate: false,
    encode: (text: string) => wordsOf(text).map(({ word }) => word),
  })
  #size = 0

  add(number: number, text: string): void {
    this.#index.add(number, text)
    this.#size += 1
  }

  /** The texts in which every word of the query begins one; in no order. */
  withAll(query: string): number[] {
    return this.#find(query, false)
  }

  /** The texts that have some of the query's words, those with more of them first. */
  withSome(query: string): number[] {
    return this.#find(query, true)
  }

  #find(query: string, suggest: boolean): number[] {
    // `limit: 0` means FlexSearch's default of 100, not "none".
    return this.#index.search(query, { limit: Math.max(1, this.#size), suggest }).map(Number)
  }
}
