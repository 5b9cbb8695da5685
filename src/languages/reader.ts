import { rawWords, remembered, type Token } from '../language/index.ts'
import { lowered, unaccented } from './fold.ts'
import { stemOf } from './glossary.ts'
import type { LanguageTable, Phrase } from './table.ts'
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

/** What may stand between two words of a phrase, and what is glued to the second. */
const between = /^[\s-]*(?:\p{L}+['\u2019])?$/u

/** Some hundred bytes each. */
const mostRemembered = 20_000

/** Reads texts of one language as English terms. */
export class LanguageReader {
  readonly #table: LanguageTable
  readonly #meanings: WordMeanings
  readonly #writingOf: (raw: string) => Writing

  constructor(table: LanguageTable, english: EnglishSounds) {
    this.#table = table
    this.#meanings = new WordMeanings(table, english)
    this.#writingOf = remembered((raw) => {
      const stem = stemOf(table.tongue, raw)
      return { raw, word: unaccented(lowered(raw)), stem, meaning: null }
    }, mostRemembered)
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
    this.#understand(text, (first, end, meaning) => addTokens(tokens, first, end, meaning))
    return tokens
  }

  /** How each word or phrase of a text is understood, with its letters as they stand there. Linear. */
  understood(text: string): (readonly [written: string, by: Understanding])[] {
    const all: (readonly [string, Understanding])[] = []
    this.#understand(text, ({ start }, end, { by }) => all.push([text.slice(start, end), by]))
    return all
  }

  /** Goes through a text; a phrase is understood as one. No generator: this is a page's inner loop. */
  #understand(text: string, take: (first: Piece, end: number, meaning: Meaning) => void): void {
    const pieces = rawWords(text).map(({ raw, start }) => this.#pieceOf(raw, start))
    for (let at = 0; at < pieces.length; ) {
      const first = pieces[at] as Piece
      const phrase = this.#phraseAt(text, pieces, at)
      const together = phrase && meaningFrom(phrase.meanings, 'glossary', true)
      const length = phrase && together ? phrase.rest.length + 1 : 1
      const { end } = pieces[at + length - 1] ?? first
      take(first, end, together ?? this.#meaningOf(first))
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

  #meaningOf({ writing }: Piece): Meaning {
    writing.meaning ??= this.#meanings.of(writing)
    return writing.meaning
  }

  #phraseAt(text: string, pieces: readonly Piece[], at: number): Phrase | null {
    const next = pieces[at + 1]?.writing.stem
    for (const phrase of this.#table.phrases.get(pieces[at]?.writing.stem ?? '') ?? []) {
      if (phrase.rest[0] === next && isHere(phrase, text, pieces, at)) return phrase
    }
    return null
  }
}

/** Whether a phrase that begins at a word goes on as it should. */
function isHere({ rest }: Phrase, text: string, pieces: readonly Piece[], at: number): boolean {
  return rest.every((stem, step) => {
    const [before, next] = [pieces[at + step], pieces[at + 1 + step]]
    return next?.writing.stem === stem && between.test(text.slice(before?.end, next.start))
  })
}

/** Adds what was understood, as one token or as several of one span. */
function addTokens(
  tokens: Token[],
  { start, writing }: Piece,
  end: number,
  meaning: Meaning,
): void {
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
