import { createEld } from '../../node_modules/eld/src/languageDetector.js'
import { lookedAt } from './english.ts'
import { type LanguageCode, tongueCodes } from './tongue.ts'

/** How often letters follow each other in many languages, as `eld` keeps it. */
export interface LetterStatistics {
  readonly type: string
  readonly languages: Readonly<Record<string, string>>
  readonly ngrams: Readonly<Record<string, Readonly<Record<string, number>>>>
}

/** What the letters of a text look like. */
export interface LookedLike {
  /** ISO 639-1 code. */
  readonly code: string
  /** Whether there was enough to tell it from all others. */
  readonly isReliable: boolean
}

/** Tells a text's language; null where its letters are of none that it knows. */
export type Identify = (text: string) => LookedLike | null

/** Makes an identifier from statistics. */
export function identifier(statistics: LetterStatistics): Identify {
  const { instance, loadData } = createEld()
  loadData(statistics)
  return (text) => {
    const result = instance.detect(text)
    if (result.language === '') return null
    return { code: result.language, isReliable: result.isReliable() }
  }
}

/** Words from which letters alone tell a language. */
const fewestWords = 4

/** A language of ours for a BCP 47 tag; null for every other one. */
export function knownLanguage(tag: string | null): LanguageCode | null {
  const code = tag?.toLowerCase().split('-')[0] ?? ''
  return code === 'en' ? code : (tongueCodes.find((known) => known === code) ?? null)
}

const latin = /\p{Script=Latin}/u
const cyrillic = /\p{Script=Cyrillic}/u
/** Letters that Ukrainian has and Russian has not. */
const ukrainian = /[іїєґ]/iu
const scripts: Readonly<Record<LanguageCode, RegExp>> = {
  ...{ en: latin, de: latin, fr: latin, es: latin, it: latin, pl: latin, cs: latin },
  ...{ ru: cyrillic, uk: cyrillic, ar: /\p{Script=Arabic}/u },
}

/**
 * The language of a text that is not plainly English; null for one that is not known. What the page says
 * counts where the text is too short to tell, and where its letters are of that language's script.
 */
export function identified(
  text: string,
  hint: string | null,
  identify: Identify | null,
): LanguageCode | null {
  const letters = text.slice(0, lookedAt)
  const words = letters.match(/\p{L}+/gu)?.length ?? 0
  const found = words < fewestWords ? null : (identify?.(letters) ?? null)
  if (found?.isReliable) return knownLanguage(found.code)
  const hinted = knownLanguage(hint)
  if (hinted !== null && scripts[hinted].test(letters)) return hinted
  // Few words tell little: what is likeliest here is likely.
  const likely = found === null ? null : knownLanguage(found.code)
  if (likely !== null) return likely
  if (cyrillic.test(letters)) return ukrainian.test(letters) ? 'uk' : 'ru'
  return latin.test(letters) ? 'en' : null
}

/**
 * Languages that are told apart: ours, and those with which one of them would be confused. Letters of others
 * take room and tell nothing here.
 */
const toldApart = new Set<string>([
  ...['en', ...tongueCodes],
  ...'be bg sr sk sl hr pt ca ro nl da sv no hu fi et'.split(' '),
  ...'lt lv sq tr az eu fa ur ku el is ms tl vi'.split(' '),
])

/** The part of a data set that is shipped. */
export function lettersOf({ type, languages, ngrams }: LetterStatistics): LetterStatistics {
  const kept = Object.entries(languages).filter(([, code]) => toldApart.has(code))
  const numbers = new Map(kept.map(([number], at) => [number, String(at)]))
  const own = Object.entries(ngrams).flatMap(([letters, scores]) => {
    const ours = Object.entries(scores).flatMap(([number, score]) => {
      const at = numbers.get(number)
      return at === undefined ? [] : [[at, score] as const]
    })
    return ours.length === 0 ? [] : [[letters, Object.fromEntries(ours)] as const]
  })
  const codes = kept.map(([, code], at) => [String(at), code] as const)
  return { type, languages: Object.fromEntries(codes), ngrams: Object.fromEntries(own) }
}
