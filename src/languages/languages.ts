import { paragraphTexts, type Token, tokenise } from '../language/index.ts'
import { isPlainlyEnglish, isRatherEnglish, lookedAt } from './english.ts'
import { type Identify, identified, knownLanguage } from './identify.ts'
import { KnownNames } from './known-names.ts'
import { byLettersAlone } from './letters-alone.ts'
import { LanguageReader } from './reader.ts'
import type { LanguageTable } from './table.ts'
import { type Cues, type LanguageCode, type TongueCode, tongueCodes } from './tongue.ts'
import type { Understanding } from './word-meanings.ts'

/** A word in Latin letters, or no letter at all: other scripts are not English. */
const mayBeEnglish = /\p{Script=Latin}{2}|^\P{L}*$/u

/** What reading a text still lacks: what tells languages apart, or the glossary of one. */
type Need = 'letters' | TongueCode

/** Brings what reading a language takes; everything is asked for once. */
export interface LanguageLoader {
  /** What tells languages apart by their letters. */
  readonly letters: () => Promise<Identify>
  readonly glossary: (code: TongueCode) => Promise<LanguageTable>
}

/** A text with what its page says of its language, as a BCP 47 tag. */
export interface HintedText {
  readonly text: string
  readonly language?: string | null | undefined
}

/** What is known of English, which all other languages are read as. */
export interface EnglishWords {
  /** Writings of names, each with its term. */
  readonly names: () => Iterable<readonly [writing: string, term: string]>
  /** Terms of the news. */
  readonly terms: () => readonly string[]
  readonly knows: (term: string) => boolean
}

/**
 * The languages whose texts can be read. What each takes is given when a text first needs it: English text
 * needs no glossary.
 */
export class Languages {
  readonly #english: EnglishWords
  readonly #loader: LanguageLoader | null
  readonly #asked = new Map<Need, Promise<void>>()
  readonly #readers = new Map<TongueCode, LanguageReader>()
  #identify: Identify | null = null
  #names: KnownNames | null = null
  #words: KnownNames | null = null

  /** @param loader what `prepare` brings languages with; left out, only those that are given are read */
  constructor(english: EnglishWords, loader: LanguageLoader | null = null) {
    this.#english = english
    this.#loader = loader
  }

  /**
   * Brings what reading some texts takes. What cannot be brought keeps nothing else from being brought, and
   * the next call tries again.
   * @throws the first reason why something could not be brought: texts in that language are not matched
   */
  async prepare(texts: Iterable<HintedText>): Promise<void> {
    const failed = new Map<Need, unknown>()
    for (const { text, language = null } of texts) {
      for (const paragraph of paragraphTexts(text)) {
        // What lacks the letters may lack a glossary once they are there.
        for (let before: Need | null = null; ; ) {
          const need = this.#needOf(paragraph, language)
          if (need === null || need === before || failed.has(need)) break
          await this.#bring(need).catch((error: unknown) => failed.set(need, error))
          before = need
        }
      }
    }
    for (const error of failed.values()) throw error
  }

  /**
   * Brings what reading some claims takes before they are compiled.
   * @throws what kept something from being brought: what is compiled stays
   */
  async prepareClaims(texts: Iterable<HintedText>): Promise<void> {
    if (this.#identify === null) await this.#bring('letters')
    for (const { text } of texts) {
      const need = this.#needOf(text, null)
      if (need !== null) await this.#bring(need)
    }
  }

  /**
   * Brings what the claims of a list are written in, by the codes of their languages.
   * @throws what kept something from being brought
   */
  async prepareFor(codes: readonly string[]): Promise<void> {
    const known = tongueCodes.filter((code) => codes.includes(code) && !this.#readers.has(code))
    if (codes.length > 0 && this.#identify === null) await this.#bring('letters')
    await Promise.all(known.map((code) => this.#bring(code)))
  }

  #bring(need: Need): Promise<void> {
    const before = this.#asked.get(need)
    if (before !== undefined) return before
    const bringing = this.#load(need)
    this.#asked.set(need, bringing)
    bringing.catch(() => this.#asked.delete(need))
    return bringing
  }

  async #load(need: Need): Promise<void> {
    if (this.#loader === null) return
    if (need === 'letters') this.addLetters(await this.#loader.letters())
    else this.add(await this.#loader.glossary(need))
  }

  /** Takes what tells languages apart by their letters. */
  addLetters(identify: Identify): void {
    this.#identify = identify
  }

  /** Takes the glossary of a language. */
  add(table: LanguageTable): void {
    const names = () => {
      this.#names ??= new KnownNames(this.#english.names())
      return this.#names
    }
    const words = () => {
      this.#words ??= new KnownNames(this.#english.terms().map((term) => [term, term] as const))
      return this.#words
    }
    this.#readers.set(table.tongue.code, new LanguageReader(table, { names, words }))
  }

  /** What has to be brought before a text can be read; null where nothing is missing. */
  #needOf(text: string, hint: string | null): Need | null {
    if (this.#isPlainlyEnglish(text, hint)) return null
    const isPlain = byLettersAlone(text.slice(0, lookedAt)) !== null
    if (this.#identify === null && !isPlain) return 'letters'
    const language = this.languageOf(text, hint)
    return language === null || language === 'en' || this.#readers.has(language) ? null : language
  }

  /**
   * The language of a text; null where it is none that is known.
   * @param hint what the page says of it, as a BCP 47 tag; it may be wrong
   */
  languageOf(text: string, hint: string | null): LanguageCode | null {
    if (this.#isPlainlyEnglish(text, hint)) return 'en'
    const plain = byLettersAlone(text.slice(0, lookedAt))
    if (plain !== null) return plain
    const hinted = knownLanguage(hint)
    const found = identified(text, hint, this.#identify)
    if (found === null || found === 'en' || found === hinted) return found
    return isRatherEnglish(text, this.#english.knows, found) ? 'en' : found
  }

  #isPlainlyEnglish(text: string, hint: string | null): boolean {
    return (
      mayBeEnglish.test(text.slice(0, lookedAt)) &&
      isPlainlyEnglish(text, this.#english.knows, knownLanguage(hint))
    )
  }

  /**
   * The words of a text with the English terms that they stand for. A language whose glossary was not
   * given is read by its letters alone.
   */
  tokenise(text: string, language: LanguageCode | null): Token[] {
    const reader = language === null || language === 'en' ? undefined : this.#readers.get(language)
    return reader?.tokenise(text) ?? tokenise(text)
  }

  /** Whether texts in a language can be read: what is not known is read as English. */
  canRead(language: LanguageCode | null): boolean {
    return language === null || language === 'en' || this.#readers.has(language)
  }

  /** The cues of a language; null where its glossary was not given. */
  cuesOf(language: TongueCode): Cues | null {
    return this.#readers.get(language)?.cues ?? null
  }

  /** How each word of a text is understood; nothing where the glossary of its language was not given. */
  understood(text: string, language: TongueCode): readonly (readonly [string, Understanding])[] {
    return this.#readers.get(language)?.understood(text) ?? []
  }

  /** The terms of a text in whatever language, without little words, in order and with repeats. */
  termsOf(text: string, language = this.languageOf(text, null)): string[] {
    return this.tokenise(text, language).flatMap(({ term }) => term ?? [])
  }
}
