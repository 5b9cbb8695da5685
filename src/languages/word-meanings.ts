import { termOfCapitals, termsOf } from '../language/index.ts'
import { partsOf } from './compounds.ts'
import { lowered, unaccented } from './fold.ts'
import { stemOf } from './glossary.ts'
import type { KnownNames } from './known-names.ts'
import { romanised } from './romanise.ts'
import type { LanguageTable } from './table.ts'
import type { TongueCode } from './tongue.ts'

/**
 * How a word was understood: by the glossary, as a name by its sound, by its parts, by the word that it is
 * derived from, as the same word in English; a little word tells nothing, and some are not known.
 */
export type Understanding =
  | 'glossary'
  | 'name'
  | 'parts'
  | 'root'
  | 'cognate'
  | 'little-word'
  | 'unknown'

/** What a word or phrase says in English. */
export interface Meaning {
  readonly by: Understanding
  /** English terms; little words have a hyphen before them. */
  readonly terms: readonly string[]
  /** What it may say besides. */
  readonly also: readonly string[]
  readonly isName: boolean
}

/** A word as it is looked up. */
export interface LookedUp {
  readonly raw: string
  /** In small letters, without accents. */
  readonly word: string
  readonly stem: string
}

/** English, by the sound of its names and of its words. */
export interface EnglishSounds {
  readonly names: () => KnownNames
  readonly words: () => KnownNames
}

/** Writings that are remembered, some hundred bytes each. */
const mostRemembered = 20_000
const longestRemembered = 30
/** Letters that are left of a stem from which a derived word's last ones are taken off. */
const shortestRoot = 5
const mostTakenOff = 3
/** Letters of a word behind a little word that is written as a part of it. */
const shortestPrefixed = 3
/** Letters from which a word that no glossary has may be the same word in English. */
const shortestCognate = 6

const littleWord: Meaning = { by: 'little-word', terms: [], also: [], isName: false }

function named(term: string): Meaning {
  return { by: 'name', terms: [term], also: [], isName: true }
}

/** A name that nobody knows, as English news would write it: with its ending or without. */
function unknownName(code: TongueCode, word: string, stem: string): Meaning {
  const inEnglish = (writing: string) => termsOf(romanised(writing, code))[0] ?? writing
  const [whole, cut] = [inEnglish(word), inEnglish(stem)]
  return { by: 'unknown', terms: [whole], also: whole === cut ? [] : [cut], isName: true }
}

/** The meanings that `compileGlossary` has written, the first of which counts. */
export function meaningFrom(compiled: string, by: Understanding): Meaning {
  const [first = '', ...others] = compiled.split(',')
  return {
    by,
    terms: first.split(' ').filter((term) => term !== ''),
    also: others.flatMap((other) => (other.startsWith('-') ? [] : other.split(' '))),
    isName: false,
  }
}

/** Finds what single words of one language say in English. */
export class WordMeanings {
  readonly #table: LanguageTable
  readonly #english: EnglishSounds
  readonly #remembered = new Map<string, Meaning>()

  constructor(table: LanguageTable, english: EnglishSounds) {
    this.#table = table
    this.#english = english
  }

  /** The meaning of a word; what is not known says its own stem. */
  of(word: LookedUp): Meaning {
    const { raw } = word
    const before = this.#remembered.get(raw)
    if (before !== undefined) return before
    const found = this.#find(word)
    if (this.#remembered.size >= mostRemembered) this.#remembered.clear()
    // A copy, for what was cut out of a page would keep all of its text in memory.
    if (raw.length <= longestRemembered) this.#remembered.set([...raw].join(''), found)
    return found
  }

  /** Whether a word is one of those that carry no topic, by the library's list. */
  isLittle(word: string): boolean {
    return this.#table.littleWords.has(unaccented(word.toLowerCase()))
  }

  #find({ raw, word, stem }: LookedUp): Meaning {
    const { tongue, words, littleWords } = this.#table
    const { names, words: cognates } = this.#english
    const known = words.get(stem)
    const isStopWord = littleWords.has(word)
    if (known !== undefined && (!isStopWord || known.startsWith('-'))) {
      return meaningFrom(known, 'glossary')
    }
    if (isStopWord || word === '') return littleWord
    const capitals = termOfCapitals(raw)
    if (capitals !== null) return named(capitals)
    const isCapital = /^\p{Lu}/u.test(raw)
    const name =
      isCapital || tongue.code === 'ar' ? (names().termOf(word) ?? names().termOf(stem)) : null
    if (name !== null) return named(name)
    const prefixed = this.#prefixedOf(word)
    if (prefixed !== null) return prefixed
    const parts = tongue.hasCompounds ? this.#partsOf(word) : null
    if (parts !== null) return parts
    const root = this.#rootOf(stem)
    if (root !== null) return root
    const cognate = word.length < shortestCognate ? null : cognates().termOf(stem, true)
    if (cognate !== null) return { by: 'cognate', terms: [cognate], also: [], isName: isCapital }
    return isCapital && tongue.namesHaveCapitals
      ? unknownName(tongue.code, lowered(raw), stem)
      : { by: 'unknown', terms: [stem], also: [], isName: false }
  }

  #partsOf(word: string): Meaning | null {
    const { tongue, words } = this.#table
    const stem = (part: string) => stemOf(tongue, part)
    const parts = partsOf(word, stem, (part) => words.has(part))
    if (parts === null) return null
    const terms = parts.flatMap((part) => meaningFrom(words.get(part) ?? '', 'parts').terms)
    return { by: 'parts', terms, also: [], isName: false }
  }

  #prefixedOf(word: string): Meaning | null {
    const { tongue, words } = this.#table
    for (const [prefix, english] of tongue.prefixes ?? []) {
      const rest = word.slice(prefix.length)
      if (!word.startsWith(prefix) || rest.length < shortestPrefixed) continue
      const known = words.get(stemOf(tongue, rest))
      if (known === undefined || known.startsWith('-')) continue
      const meaning = meaningFrom(known, 'parts')
      return english === null ? meaning : { ...meaning, terms: [`-${english}`, ...meaning.terms] }
    }
    return null
  }

  #rootOf(stem: string): Meaning | null {
    const shortest = Math.max(shortestRoot, stem.length - mostTakenOff)
    for (let length = stem.length - 1; length >= shortest; length -= 1) {
      const root = this.#table.words.get(stem.slice(0, length))
      if (root !== undefined) return meaningFrom(root, 'root')
    }
    return null
  }
}
