import type { Inflection } from './inflections.ts'

/** The languages whose words are known, by ISO 639-1 code; English is the one they are turned into. */
export const tongueCodes = ['ru', 'uk', 'de', 'fr', 'es', 'it', 'pl', 'cs', 'ar'] as const
export type TongueCode = (typeof tongueCodes)[number]
export type LanguageCode = TongueCode | 'en'

/**
 * The words by which a language puts a claim into somebody's mouth or sets itself against it, in small
 * letters; `*` stands for any further letters of a word.
 */
export interface Cues {
  /** It is not so, said of a whole claim. */
  readonly verdict: readonly string[]
  /** Somebody says it; what is said need not be true. */
  readonly said: readonly string[]
  /** What begins that which is said: "that". */
  readonly that: readonly string[]
  /** Negations. */
  readonly not: readonly string[]
  /** What makes "not" no negation: "not only". */
  readonly only: readonly string[]
}

/** How one language is written and inflected. Its words are in the tables beside. */
export interface Tongue {
  readonly code: TongueCode
  /** Its three letters, by which libraries know it. */
  readonly iso639: 'rus' | 'ukr' | 'deu' | 'fra' | 'spa' | 'ita' | 'pol' | 'ces' | 'ara'
  /** Cuts a word, in small letters and with its accents, to a stem that its forms share. */
  readonly stem: (word: string) => string
  /** Forms that `stem` parts from their base form; left out, it parts none. */
  readonly inflections?: readonly Inflection[]
  /** What may be written together with a word before it: an article, "and". */
  readonly glued?: RegExp
  /** Whether a capital inside a sentence tells a name, as in most languages but German. */
  readonly namesHaveCapitals: boolean
  /** Whether words are written together to form longer ones. */
  readonly hasCompounds: boolean
  /** Little words that are written as a part of the next one, each with the English word that rules ask for. */
  readonly prefixes?: readonly (readonly [prefix: string, english: string | null])[]
}
