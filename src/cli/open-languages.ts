import { readFile } from 'node:fs/promises'
import * as stopWordLists from 'stopword'
import { ngramsData } from '../../node_modules/eld/src/ngrams/extrasmall.js'
import { termsOf } from '../language/index.ts'
import {
  compileGlossary,
  identifier,
  type LanguageLoader,
  type LetterStatistics,
  openTable,
  readGlossary,
  type Tongue,
  type TongueCode,
  tongueCodes,
  tongues,
} from '../languages/index.ts'
import { countryNames } from './country-names.ts'
import { reasonOf } from './read-input.ts'

/** Words that carry no topic. */
const listedWords: Readonly<Record<Tongue['iso639'], readonly string[]>> = { ...stopWordLists }

const sources = new URL('../languages/', import.meta.url)

/** The tables of a language, each a file of its folder. */
export const glossaryTables = ['cues', 'little-words', 'names', 'words'] as const
export type GlossaryTable = (typeof glossaryTables)[number]

/** Where a language's table lies. */
export function tableFile(code: TongueCode, table: GlossaryTable): URL {
  return new URL(`${code}/${table}.txt`, sources)
}

/**
 * A table as it is written.
 * @throws Error that names it where it cannot be read
 */
export async function readTable(code: TongueCode, table: GlossaryTable): Promise<string> {
  try {
    return await readFile(tableFile(code, table), 'utf8')
  } catch (error) {
    throw new Error(`src/languages/${code}/${table}.txt: ${reasonOf(error)}`)
  }
}

/**
 * The glossary of a language, compiled from the project's tables.
 * @throws Error that names a table that cannot be read, or a line that does not fit
 */
export async function compiledGlossary(code: TongueCode): Promise<string> {
  const [words, names, littleWords, cues] = await Promise.all([
    readTable(code, 'words'),
    readTable(code, 'names'),
    readTable(code, 'little-words'),
    readTable(code, 'cues'),
  ])
  const tongue = tongues[code]
  const tables = { words, names: `${names}\n${countryNames(code)}`, littleWords, cues }
  return compileGlossary(tongue, tables, listedWords[tongue.iso639])
}

/** What the glossary has concepts for. */
export interface Concepts {
  readonly keys: number
  readonly inEveryLanguage: number
  /** English terms that some word of another language reaches. */
  readonly terms: ReadonlySet<string>
}

/**
 * The concepts of all languages together.
 * @throws Error that names a table that cannot be read, or a line that does not fit
 */
export async function conceptsOf(): Promise<Concepts> {
  const languages = new Map<string, number>()
  const terms = new Set<string>()
  for (const code of tongueCodes) {
    for (const table of ['names', 'words'] as const) {
      const entries = readGlossary(`${code}/${table}.txt`, await readTable(code, table))
      for (const key of new Set(entries.map((entry) => entry.key))) {
        const known = table === 'names' ? [key] : termsOf(key)
        for (const term of known) terms.add(term)
        languages.set(`${table} ${key}`, (languages.get(`${table} ${key}`) ?? 0) + 1)
      }
    }
  }
  const whole = [...languages.values()].filter((count) => count === tongueCodes.length)
  return { keys: languages.size, inEveryLanguage: whole.length, terms }
}

/** Brings languages from the project's tables, each compiled when a text first needs it. */
export const languageLoader: LanguageLoader = {
  letters: async () => identifier(ngramsData as LetterStatistics),
  glossary: async (code) => openTable(tongues[code], await compiledGlossary(code)),
}
