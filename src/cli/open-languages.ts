import { readFile } from 'node:fs/promises'
import { ngramsData } from '../../node_modules/eld/src/ngrams/extrasmall.js'
import {
  compileGlossary,
  identifier,
  type LanguageLoader,
  type LetterStatistics,
  openTable,
  type TongueCode,
  tongues,
} from '../languages/index.ts'
import { reasonOf } from './read-input.ts'

const sources = new URL('../languages/', import.meta.url)

async function readTable(code: TongueCode, name: string): Promise<string> {
  try {
    return await readFile(new URL(`${code}/${name}.txt`, sources), 'utf8')
  } catch (error) {
    throw new Error(`src/languages/${code}/${name}.txt: ${reasonOf(error)}`)
  }
}

/**
 * The glossary of a language, compiled from the project's tables.
 * @throws Error that names a table that cannot be read, or a line that does not fit
 */
export async function compiledGlossary(code: TongueCode): Promise<string> {
  const [words, names, littleWords] = await Promise.all([
    readTable(code, 'words'),
    readTable(code, 'names'),
    readTable(code, 'little-words'),
  ])
  return compileGlossary(tongues[code], { words, names, littleWords })
}

/** Brings languages from the project's tables, each compiled when a text first needs it. */
export const languageLoader: LanguageLoader = {
  letters: async () => identifier(ngramsData as LetterStatistics),
  glossary: async (code) => openTable(tongues[code], await compiledGlossary(code)),
}
