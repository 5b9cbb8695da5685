import { rawWords, tokenise } from '../language/index.ts'
import { lowered, unaccented } from './fold.ts'
import { formsOf } from './inflections.ts'
import type { Cues, Tongue } from './tongue.ts'

/** A word or phrase of one language, and the English one that it stands for. */
export interface GlossaryEntry {
  /** English words, or the term of a known name. */
  readonly key: string
  readonly form: string
  /** Whether the word mainly means something else. */
  readonly isLesser: boolean
}

/** The tables of one language as they are written: lines `English: word, phrase, ~lesser word`. */
export interface GlossaryTables {
  readonly words: string
  /** Names of places, organisations and people; their keys are the terms of `names-table.ts`. */
  readonly names: string
  /**
   * "Not", "by", and whatever else English rules ask for. `(little)` are further words that carry no topic,
   * `(telling)` those of a library's list that do.
   */
  readonly littleWords: string
  /** Lines `kind: cue, cue`. */
  readonly cues: string
}

/**
 * Reads a table of a glossary.
 * @throws Error that names a line without a key
 */
export function readGlossary(name: string, table: string): GlossaryEntry[] {
  return table.split('\n').flatMap((line, at) => {
    if (line.trim() === '' || line.startsWith('#')) return []
    const end = line.indexOf(':')
    if (end <= 0) throw new Error(`${name}:${at + 1}: "${line}" has no English word and colon`)
    const key = line.slice(0, end).trim()
    const forms = line.slice(end + 1).split(',')
    return forms.flatMap((written) => {
      const form = written.trim().replace(/^~\s*/u, '')
      return form === '' ? [] : [{ key, form, isLesser: written.trim().startsWith('~') }]
    })
  })
}

/** The stems of a form's words, joined by blanks. */
export function stemsOf(tongue: Tongue, form: string): string {
  return rawWords(form)
    .map(({ raw }) => stemOf(tongue, raw))
    .join(' ')
}

/** A word as it is looked up: its stem without accents, and without what is glued to it. */
export function stemOf(tongue: Tongue, raw: string): string {
  const word = lowered(raw)
  const bare = tongue.glued === undefined ? word : word.replace(tongue.glued, '')
  return unaccented(tongue.stem(bare))
}

/** The stems under which a form is found: its own first, then those of its other forms. */
function stemsOfForms(tongue: Tongue, form: string): string[] {
  const forms = form.includes(' ') ? [form] : formsOf(form, tongue.inflections ?? [])
  return [...new Set(forms.map((one) => stemsOf(tongue, one)))].filter((stems) => stems !== '')
}

/** Keys of words that carry no topic, beside those that a library lists, and of listed ones that do. */
const noTopic = '(little)'
const telling = '(telling)'

/** How the words of an English key are compared: terms, and little words with a hyphen before them. */
function soundsOf(key: string): string {
  if (key === noTopic) return '-'
  if (key === telling) return ''
  const tokens = tokenise(key)
  const sounds = tokens.flatMap(({ term }) => term ?? [])
  if (sounds.length > 0) return sounds.join(' ')
  return tokens.map(({ word }) => `-${word}`).join(' ')
}

/** How much less a form tells that mainly means something else, and a stem that is another word's, too. */
const lesser = 0.5
const inflected = 0.25

/** What stands before the meaning of a name that is only meant by words with a capital: "Crimée", not "crime". */
export const needsCapital = '^'

/** Names that begin with a capital, and those of several words or in small letters. */
function bySize(entries: readonly GlossaryEntry[]): readonly [GlossaryEntry[], GlossaryEntry[]] {
  const isCapital = ({ form }: GlossaryEntry) => /^\p{Lu}/u.test(form) && !form.includes(' ')
  return [entries.filter(isCapital), entries.filter((entry) => !isCapital(entry))]
}

/** Meanings that a word is remembered with at most: beyond these it tells nothing. */
const mostMeanings = 3

function littleWordsOf(entries: readonly GlossaryEntry[], listed: readonly string[]): string[] {
  const plain = (word: string) => unaccented(lowered(word))
  const kept = new Set(entries.flatMap(({ key, form }) => (key === telling ? [plain(form)] : [])))
  return [...new Set(listed.map(plain))].filter((word) => word !== '' && !kept.has(word))
}

/** Reads the cues of a language; of a kind that is not named there are none. */
function readCues(name: string, table: string): Cues {
  const entries = readGlossary(name, table)
  const of = (kind: keyof Cues) => entries.flatMap(({ key, form }) => (key === kind ? [form] : []))
  return {
    verdict: of('verdict'),
    said: of('said'),
    that: of('that'),
    not: of('not'),
    only: of('only'),
  }
}

/**
 * Compiles a language's tables: a line of JSON with its little words and cues, then lines
 * `stems TAB meanings`. Meanings are English terms, joined by blanks where one word says two, and by commas
 * where a word may mean one or the other, the likeliest first. A name goes before a word; of words the one that stands first in the table.
 * @param listed words that carry no topic, by a library
 */
export function compileGlossary(
  tongue: Tongue,
  tables: GlossaryTables,
  listed: readonly string[],
): string {
  const meanings = new Map<string, Map<string, number>>()
  const add = (
    entries: readonly GlossaryEntry[],
    sounds: (key: string) => string,
    rank: number,
  ) => {
    for (const { key, form, isLesser } of entries) {
      const meaning = sounds(key)
      if (meaning === '') continue
      for (const [at, stems] of stemsOfForms(tongue, form).entries()) {
        const own = meanings.get(stems) ?? new Map<string, number>()
        const now = rank + (isLesser ? lesser : 0) + (at === 0 ? 0 : inflected)
        own.set(meaning, Math.min(own.get(meaning) ?? now, now))
        meanings.set(stems, own)
      }
    }
  }
  const name = (table: string) => `${tongue.code}/${table}.txt`
  add(readGlossary(name('little-words'), tables.littleWords), soundsOf, 0)
  const [capital, small] = bySize(readGlossary(name('names'), tables.names))
  add(capital, (key) => `${needsCapital}${key}`, 1)
  add(small, (key) => key, 1)
  add(readGlossary(name('words'), tables.words), soundsOf, 2)
  const lines = [...meanings].map(([stems, own]) => {
    const sorted = [...own].sort(([, one], [, other]) => one - other)
    return `${stems}\t${sorted
      .slice(0, mostMeanings)
      .map(([meaning]) => meaning)
      .join(',')}`
  })
  const little = littleWordsOf(readGlossary(name('little-words'), tables.littleWords), listed)
  const header = JSON.stringify({ little, cues: readCues(name('cues'), tables.cues) })
  return [header, ...lines.sort()].join('\n')
}
