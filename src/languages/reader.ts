import { rawWords, type Token, termOfCapitals } from '../language/index.ts'
import { partsOf } from './compounds.ts'
import { lowered, unaccented } from './fold.ts'
import { stemOf } from './glossary.ts'
import type { KnownNames } from './known-names.ts'
import type { LanguageTable } from './table.ts'

/** A word of a text as it is looked up. */
interface Piece {
  readonly start: number
  readonly end: number
  readonly raw: string
  /** In small letters, without accents. */
  readonly word: string
  readonly stem: string
}

/** What a word or phrase says in English. */
interface Meaning {
  /** English terms; little words have a hyphen before them. */
  readonly terms: readonly string[]
  readonly also: readonly string[]
  readonly isName: boolean
}

/** Writings that are remembered, some hundred bytes each. */
const mostRemembered = 20_000
const longestRemembered = 30
/** Letters that are left of a stem from which a derived word's last ones are taken off. */
const shortestRoot = 5
const mostTakenOff = 3
/** Letters from which a word that no glossary has may be the same word in English. */
const shortestCognate = 6

/** Reads texts of one language as English terms. */
export class LanguageReader {
  readonly #table: LanguageTable
  readonly #names: () => KnownNames
  readonly #words: () => KnownNames
  readonly #stopWords: ReadonlySet<string>
  readonly #remembered = new Map<string, Meaning>()
  readonly #stems = new Map<string, Pick<Piece, 'word' | 'stem'>>()

  /**
   * @param names the names that English writes, by their sound
   * @param words the words of English, by their sound
   */
  constructor(table: LanguageTable, names: () => KnownNames, words: () => KnownNames) {
    this.#table = table
    this.#names = names
    this.#words = words
    this.#stopWords = new Set(table.tongue.stopWords.map((word) => unaccented(lowered(word))))
  }

  /**
   * The words of a text with the English terms that they stand for; what no glossary has keeps its own
   * stem. A word that says two ("Bürgerkrieg") gives two tokens of one span. Linear.
   */
  tokenise(text: string): Token[] {
    const pieces = [...rawWords(text)].map(({ raw, start }) => this.#pieceOf(raw, start))
    const tokens: Token[] = []
    for (let at = 0; at < pieces.length; ) {
      const piece = pieces[at] as Piece
      const phrase = this.#phraseAt(pieces, at)
      const last = pieces[at + (phrase?.length ?? 1) - 1] ?? piece
      const meaning = phrase?.meaning ?? this.#meaningOf(piece)
      tokens.push(...tokensOf(piece, last.end, meaning))
      at += phrase?.length ?? 1
    }
    return tokens
  }

  #pieceOf(raw: string, start: number): Piece {
    const { glued } = this.#table.tongue
    const end = start + raw.length
    const before = glued === undefined ? 0 : (glued.exec(raw)?.[0].length ?? 0)
    const own = before < raw.length ? raw.slice(before) : raw
    return { raw: own, start: end - own.length, end, ...this.#stemOf(own) }
  }

  #stemOf(raw: string): Pick<Piece, 'word' | 'stem'> {
    const before = this.#stems.get(raw)
    if (before !== undefined) return before
    const found = { word: unaccented(lowered(raw)), stem: stemOf(this.#table.tongue, raw) }
    if (this.#stems.size >= mostRemembered) this.#stems.clear()
    if (raw.length <= longestRemembered) this.#stems.set([...raw].join(''), found)
    return found
  }

  #phraseAt(
    pieces: readonly Piece[],
    at: number,
  ): { readonly meaning: Meaning; readonly length: number } | null {
    for (const { rest, meanings } of this.#table.phrases.get(pieces[at]?.stem ?? '') ?? []) {
      if (rest.some((stem, step) => pieces[at + 1 + step]?.stem !== stem)) continue
      return { meaning: meaningFrom(meanings), length: rest.length + 1 }
    }
    return null
  }

  #meaningOf(piece: Piece): Meaning {
    const { raw } = piece
    const before = this.#remembered.get(raw)
    if (before !== undefined) return before
    const found = this.#find(piece)
    if (this.#remembered.size >= mostRemembered) this.#remembered.clear()
    if (raw.length <= longestRemembered) this.#remembered.set([...raw].join(''), found)
    return found
  }

  #find({ raw, word, stem }: Piece): Meaning {
    const { tongue, words } = this.#table
    const known = words.get(stem)
    const isStopWord = this.#stopWords.has(word)
    if (known !== undefined && (!isStopWord || known.startsWith('-'))) return meaningFrom(known)
    if (isStopWord || word === '') return nothing
    const isCapital = /^\p{Lu}/u.test(raw)
    const capitals = termOfCapitals(raw)
    if (capitals !== null) return named(capitals)
    if (isCapital || tongue.code === 'ar') {
      const name = this.#names().termOf(word) ?? this.#names().termOf(stem)
      if (name !== null) return named(name)
    }
    const parts = tongue.hasCompounds ? this.#partsOf(word) : null
    if (parts !== null) return parts
    for (let off = 1; off <= mostTakenOff && stem.length - off >= shortestRoot; off += 1) {
      const root = words.get(stem.slice(0, -off))
      if (root !== undefined) return meaningFrom(root)
    }
    const cognate = word.length < shortestCognate ? null : this.#words().termOf(stem, true)
    if (cognate !== null) return { terms: [cognate], also: [], isName: isCapital }
    return { terms: [stem], also: [], isName: isCapital && tongue.namesHaveCapitals }
  }

  #partsOf(word: string): Meaning | null {
    const { tongue, words } = this.#table
    const stem = (part: string) => stemOf(tongue, part)
    const parts = partsOf(word, stem, (part) => words.has(part))
    if (parts === null) return null
    const [first, last] = parts.map((part) => meaningFrom(words.get(part) ?? ''))
    return { terms: [...(first?.terms ?? []), ...(last?.terms ?? [])], also: [], isName: false }
  }
}

const nothing: Meaning = { terms: [], also: [], isName: false }

function named(term: string): Meaning {
  return { terms: [term], also: [], isName: true }
}

function meaningFrom(compiled: string): Meaning {
  const [first = '', ...others] = compiled.split(',')
  return {
    terms: first.split(' ').filter((term) => term !== ''),
    also: others.flatMap((other) => (other.startsWith('-') ? [] : other.split(' '))),
    isName: false,
  }
}

function tokensOf({ start, word }: Piece, end: number, meaning: Meaning): Token[] {
  if (meaning.terms.length === 0) return [{ start, end, word, term: null }]
  return meaning.terms.map((term) => {
    if (term.startsWith('-')) return { start, end, word: term.slice(1), term: null }
    const token = { start, end, word, term, mayBeName: meaning.isName }
    return meaning.also.length === 0 ? token : { ...token, also: meaning.also }
  })
}
