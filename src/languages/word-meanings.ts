import { termOfCapitals, termsOf } from '../language/index.ts'
import { partsOf } from './compounds.ts'
import { lowered } from './fold.ts'
import { needsCapital, stemOf } from './glossary.ts'
import type { KnownNames } from './known-names.ts'
import { romanised } from './romanise.ts'
import type { LanguageTable } from './table.ts'
import type { Tongue, TongueCode } from './tongue.ts'

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

/**
 * The meanings that `compileGlossary` has written, the first of which counts; null where all of them are names
 * and the word has no capital.
 */
export function meaningFrom(
  compiled: string,
  by: Understanding,
  isCapital: boolean,
): Meaning | null {
  const all = compiled.split(',').filter((one) => isCapital || !one.startsWith(needsCapital))
  const [first, ...others] = all.map((one) => one.replace(needsCapital, ''))
  if (first === undefined) return null
  return {
    by,
    terms: first.split(' ').filter((term) => term !== ''),
    also: others.flatMap((other) => (other.startsWith('-') ? [] : other.split(' '))),
    isName: false,
  }
}

/** Whether the script of a language has capitals at all. */
function hasCapitals({ code }: Tongue): boolean {
  return code !== 'ar'
}

/** Finds what single words of one language say in English. */
export class WordMeanings {
  readonly #table: LanguageTable
  readonly #english: EnglishSounds

  constructor(table: LanguageTable, english: EnglishSounds) {
    this.#table = table
    this.#english = english
  }

  /** The meaning of a word; what is not known says its own stem. */
  of({ raw, word, stem }: LookedUp): Meaning {
    const { tongue, words, littleWords } = this.#table
    const isCapital = /^\p{Lu}/u.test(raw)
    const mayBeName = isCapital || !hasCapitals(tongue)
    const isLittle = littleWords.has(word)
    const listed = words.get(stem)
    const known = listed === undefined ? null : meaningFrom(listed, 'glossary', mayBeName)
    if (known !== null && (!isLittle || known.terms[0]?.startsWith('-'))) return known
    if (isLittle || word === '') return littleWord
    const capitals = termOfCapitals(raw)
    if (capitals !== null) return named(capitals)
    return (
      this.#prefixedOf(word, mayBeName) ??
      this.#nameOf(word, stem, mayBeName) ??
      this.#partsOf(word, isCapital) ??
      this.#rootOf(stem, mayBeName) ??
      this.#cognateOf(word, stem, isCapital) ??
      this.#unknown(raw, stem, isCapital)
    )
  }

  /** A name by its sound; where capitals do not tell names, only by its very sound. */
  #nameOf(word: string, stem: string, mayBeName: boolean): Meaning | null {
    if (!mayBeName) return null
    const names = this.#english.names()
    const isExact = !hasCapitals(this.#table.tongue)
    const termOf = isExact ? names.termOfExactly : names.termOf
    const term = termOf(word) ?? termOf(stem)
    return term === null ? null : named(term)
  }

  #partsOf(word: string, isCapital: boolean): Meaning | null {
    const { tongue, words } = this.#table
    if (!tongue.hasCompounds) return null
    const stem = (part: string) => stemOf(tongue, part)
    const meanings = (part: string) => meaningFrom(words.get(part) ?? '', 'parts', isCapital)
    const parts = partsOf(word, stem, (part) => words.has(part) && meanings(part) !== null)
    if (parts === null) return null
    const terms = parts.flatMap((part) => meanings(part)?.terms ?? [])
    return { by: 'parts', terms, also: [], isName: false }
  }

  #prefixedOf(word: string, mayBeName: boolean): Meaning | null {
    const { tongue, words } = this.#table
    for (const [prefix, english] of tongue.prefixes ?? []) {
      const rest = word.slice(prefix.length)
      if (!word.startsWith(prefix) || rest.length < shortestPrefixed) continue
      const known = words.get(stemOf(tongue, rest))
      const meaning = known === undefined ? null : meaningFrom(known, 'parts', mayBeName)
      if (meaning === null || meaning.terms[0]?.startsWith('-')) continue
      return english === null ? meaning : { ...meaning, terms: [`-${english}`, ...meaning.terms] }
    }
    return null
  }

  #rootOf(stem: string, mayBeName: boolean): Meaning | null {
    const shortest = Math.max(shortestRoot, stem.length - mostTakenOff)
    for (let length = stem.length - 1; length >= shortest; length -= 1) {
      const root = this.#table.words.get(stem.slice(0, length))
      const meaning = root === undefined ? null : meaningFrom(root, 'root', mayBeName)
      if (meaning !== null) return meaning
    }
    return null
  }

  #cognateOf(word: string, stem: string, isCapital: boolean): Meaning | null {
    if (word.length < shortestCognate) return null
    const term = this.#english.words().termOfExactly(stem)
    return term === null ? null : { by: 'cognate', terms: [term], also: [], isName: isCapital }
  }

  #unknown(raw: string, stem: string, isCapital: boolean): Meaning {
    const { code, namesHaveCapitals } = this.#table.tongue
    return isCapital && namesHaveCapitals
      ? unknownName(code, lowered(raw), stem)
      : { by: 'unknown', terms: [stem], also: [], isName: false }
  }
}
