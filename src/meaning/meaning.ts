import { singleWordNames, type Token } from '../language/index.ts'
import { type LanguageLoader, Languages } from '../languages/index.ts'
import type { Lexicon, SenseKind } from './lexicon.ts'
import type { WordVectors } from './word-vectors.ts'

const noSenses: readonly number[] = []
const noPhrases: readonly never[] = []
/** Rarity of a term that general news does not know: as rare as the rarest that it does. */
const unknownRarity = 9

/** What is known of terms beyond their letters: senses that they share, and vectors. */
export class Meaning {
  readonly dimensions: number
  /** Texts of other languages are read by it as English terms. */
  readonly languages: Languages
  readonly #words: WordVectors
  readonly #senses: Lexicon['senses']
  readonly #phrases: Lexicon['phrases']
  /** Phrases that were looked for, their words apart: all of them would take longer than a check. */
  readonly #cutPhrases = new Map<string, readonly (readonly [readonly string[], number])[]>()
  readonly #opposites: ReadonlySet<number>
  readonly #partOf: ReadonlyMap<string, readonly string[]>
  readonly #kinds: readonly SenseKind[]

  /** @param loader brings what reading other languages than English takes; left out, they are not read */
  constructor(words: WordVectors, lexicon: Lexicon, loader: LanguageLoader | null = null) {
    this.#words = words
    this.dimensions = words.dimensions
    this.languages = new Languages(
      {
        names: singleWordNames,
        terms: () => words.terms,
        knows: (term) => words.rowOf(term) >= 0,
      },
      loader,
    )
    this.#senses = lexicon.senses
    this.#phrases = lexicon.phrases
    this.#kinds = lexicon.kinds
    this.#opposites = new Set(
      lexicon.opposites.flatMap(([one, other]) => [this.#pair(one, other), this.#pair(other, one)]),
    )
    this.#partOf = new Map(Object.entries(lexicon.partOf))
  }

  #pair(one: number, other: number): number {
    return one * this.#kinds.length + other
  }

  /** Of the word vectors. */
  get version(): string {
    return this.#words.version
  }

  /** The terms that have a vector, by row. */
  get terms(): readonly string[] {
    return this.#words.terms
  }

  /** Row of a term among the vectors; −1 where it has none. */
  rowOf(term: string): number {
    return this.#words.rowOf(term)
  }

  /** How rare a term is in general news, 0 to 12. */
  rarityOf(row: number): number {
    return this.#words.rarity[row] ?? unknownRarity
  }

  /** Cosine of two rows, −1 to 1. */
  cosine(one: number, other: number): number {
    const { directions } = this.#words
    const d = this.dimensions
    // Four sums side by side: each addition would otherwise wait for the one before.
    let first = 0
    let second = 0
    let third = 0
    let fourth = 0
    let a = one * d
    let b = other * d
    for (const end = a + d - (d % 4); a < end; a += 4, b += 4) {
      first += (directions[a] as number) * (directions[b] as number)
      second += (directions[a + 1] as number) * (directions[b + 1] as number)
      third += (directions[a + 2] as number) * (directions[b + 2] as number)
      fourth += (directions[a + 3] as number) * (directions[b + 3] as number)
    }
    for (const end = (one + 1) * d; a < end; a += 1, b += 1) {
      first += (directions[a] as number) * (directions[b] as number)
    }
    const sum = first + second + third + fourth
    return sum / (directionLength * directionLength)
  }

  /** What a row's direction, at length one, has in common with a vector: their cosine times its length. */
  dotWith(row: number, vector: Float32Array): number {
    const { directions } = this.#words
    let sum = 0
    for (let at = 0, from = row * this.dimensions; at < this.dimensions; at += 1, from += 1) {
      sum += (directions[from] as number) * (vector[at] as number)
    }
    return sum / directionLength
  }

  /** Adds a term's vector, times `weight`, to a sentence's. */
  addTo(sum: Float32Array, row: number, weight: number): void {
    const { directions, lengths } = this.#words
    const d = this.dimensions
    const scale = (weight * (lengths[row] as number)) / directionLength
    for (let at = 0, from = row * d; at < d; at += 1, from += 1) {
      sum[at] = (sum[at] as number) + scale * (directions[from] as number)
    }
  }

  /**
   * The senses of each token, those of phrases on the phrase's first telling word; a token without
   * any has an empty list. Linear in the tokens.
   */
  sensesOf(tokens: readonly Token[]): readonly (readonly number[])[] {
    const sounds = tokens.map(({ term, word }) => term ?? word)
    const found: (readonly number[])[] = sounds.map(
      // A page may well say "constructor".
      (sound) => (Object.hasOwn(this.#senses, sound) && this.#senses[sound]) || noSenses,
    )
    for (const [at, sound] of sounds.entries()) {
      for (const [rest, sense] of this.#phrasesFrom(sound)) {
        if (rest.some((next, step) => sounds[at + 1 + step] !== next)) continue
        let head = at
        while (tokens[head]?.term === null && head < at + rest.length) head += 1
        found[head] = [...(found[head] ?? noSenses), sense]
      }
    }
    return found
  }

  #phrasesFrom(first: string): readonly (readonly [readonly string[], number])[] {
    if (!Object.hasOwn(this.#phrases, first)) return noPhrases
    const before = this.#cutPhrases.get(first)
    if (before) return before
    const list = this.#phrases[first] ?? []
    const cut = list.map(([rest, sense]) => [rest.split(' '), sense] as const)
    this.#cutPhrases.set(first, cut)
    return cut
  }

  kindOf(sense: number): SenseKind {
    return this.#kinds[sense] ?? 'thing'
  }

  /** Whether two senses contradict one another in a claim. */
  areOpposed(one: number, other: number): boolean {
    return this.#opposites.has(this.#pair(one, other))
  }

  /** Whether one name is commonly meant by the other, or both belong to one broader name. */
  isPart(narrow: string, broad: string): boolean {
    return this.#partOf.get(narrow)?.includes(broad) ?? false
  }
}

/** Length that every row of directions is scaled to, in int8 units. */
export const directionLength = 254
