import { rawWords, type Token } from '../language/index.ts'
import { lowered, unaccented } from './fold.ts'
import { stemOf } from './glossary.ts'
import type { LanguageTable } from './table.ts'
import type { Cues } from './tongue.ts'
import {
  type EnglishSounds,
  type LookedUp,
  type Meaning,
  meaningFrom,
  type Understanding,
  WordMeanings,
} from './word-meanings.ts'

/** A writing as it is remembered, with its meaning once that was asked for. */
interface Writing extends LookedUp {
  meaning: Meaning | null
}

/** A word of a text. */
interface Piece {
  readonly writing: Writing
  readonly start: number
  readonly end: number
}

/** Words that were understood together: a phrase, or one. */
interface Understood {
  readonly first: Piece
  readonly end: number
  readonly meaning: Meaning
}

/** What may stand between two words of a phrase, and what is glued to the second. */
const between = /^[\s-]*(?:\p{L}+['\u2019])?$/u

/** Writings that are remembered, some hundred bytes each. */
const mostRemembered = 20_000
const longestRemembered = 30

/** Reads texts of one language as English terms. */
export class LanguageReader {
  readonly #table: LanguageTable
  readonly #meanings: WordMeanings
  readonly #writings = new Map<string, Writing>()

  constructor(table: LanguageTable, english: EnglishSounds) {
    this.#table = table
    this.#meanings = new WordMeanings(table, english)
  }

  get cues(): Cues {
    return this.#table.cues
  }

  /**
   * The words of a text with the English terms that they stand for; what is not known keeps its own
   * stem. A word that says two ("Bürgerkrieg") gives two tokens of one span. Linear.
   */
  tokenise(text: string): Token[] {
    const tokens: Token[] = []
    for (const one of this.#understand(text)) addTokens(tokens, one)
    return tokens
  }

  /** How each word or phrase of a text is understood, with its letters as they stand there. Linear. */
  *understood(text: string): Generator<readonly [written: string, by: Understanding]> {
    for (const { first, end, meaning } of this.#understand(text)) {
      yield [text.slice(first.start, end), meaning.by]
    }
  }

  *#understand(text: string): Generator<Understood> {
    const pieces = rawWords(text).map(({ raw, start }) => this.#pieceOf(raw, start))
    for (let at = 0; at < pieces.length; ) {
      const first = pieces[at] as Piece
      const phrase = this.#phraseAt(text, pieces, at)
      const length = phrase?.length ?? 1
      const { end } = pieces[at + length - 1] ?? first
      yield { first, end, meaning: phrase?.meaning ?? this.#meaningOf(first) }
      at += length
    }
  }

  #pieceOf(raw: string, start: number): Piece {
    const { glued } = this.#table.tongue
    const end = start + raw.length
    const before = glued === undefined ? 0 : (glued.exec(raw)?.[0].length ?? 0)
    const own = before < raw.length ? raw.slice(before) : raw
    return { writing: this.#writingOf(own), start: end - own.length, end }
  }

  #writingOf(raw: string): Writing {
    const before = this.#writings.get(raw)
    if (before !== undefined) return before
    // A copy, for what was cut out of a page would keep all of its text in memory.
    const own = raw.length <= longestRemembered ? [...raw].join('') : raw
    const stem = stemOf(this.#table.tongue, own)
    const writing = { raw: own, word: unaccented(lowered(own)), stem, meaning: null }
    if (this.#writings.size >= mostRemembered) this.#writings.clear()
    if (own.length <= longestRemembered) this.#writings.set(own, writing)
    return writing
  }

  #meaningOf({ writing }: Piece): Meaning {
    writing.meaning ??= this.#meanings.of(writing)
    return writing.meaning
  }

  #phraseAt(
    text: string,
    pieces: readonly Piece[],
    at: number,
  ): { readonly meaning: Meaning; readonly length: number } | null {
    for (const { rest, meanings } of this.#table.phrases.get(pieces[at]?.writing.stem ?? '') ??
      []) {
      const isHere = rest.every((stem, step) => {
        const [before, next] = [pieces[at + step], pieces[at + 1 + step]]
        return next?.writing.stem === stem && between.test(text.slice(before?.end, next.start))
      })
      if (!isHere) continue
      const meaning = meaningFrom(meanings, 'glossary', true)
      if (meaning !== null) return { meaning, length: rest.length + 1 }
    }
    return null
  }
}

/** Adds what was understood, as one token or as several of one span. */
function addTokens(tokens: Token[], { first: { start, writing }, end, meaning }: Understood): void {
  const { word } = writing
  const { terms, also, by } = meaning
  if (terms.length === 0) tokens.push({ start, end, word, term: null })
  // Every sentence begins with a capital.
  const mayBeName = meaning.isName && !(tokens.length === 0 && by === 'unknown')
  for (const term of terms) {
    if (term.startsWith('-')) tokens.push({ start, end, word: term.slice(1), term: null })
    else if (also.length === 0) tokens.push({ start, end, word, term, mayBeName })
    else tokens.push({ start, end, word, term, mayBeName, also })
  }
}
