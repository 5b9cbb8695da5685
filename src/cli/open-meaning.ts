import { readFile } from 'node:fs/promises'
import { tongueCodes } from '../languages/index.ts'
import { compileLexicon, decodeWordVectors, type Lexicon, Meaning } from '../meaning/index.ts'
import { languageLoader } from './open-languages.ts'
import { reasonOf } from './read-input.ts'

const sources = new URL('../meaning/', import.meta.url)

async function readSource(name: string): Promise<Buffer> {
  try {
    return await readFile(new URL(name, sources))
  } catch (error) {
    throw new Error(`src/meaning/${name}: ${reasonOf(error)}`)
  }
}

/**
 * The lexicon, compiled from the project's tables.
 * @throws Error that names a table that cannot be read, or a line that does not fit
 */
export async function readLexicon(): Promise<Lexicon> {
  const names = ['lexicon/predicates.txt', 'lexicon/things.txt', 'lexicon/part-of.txt']
  const [predicates = '', things = '', partOf = ''] = await Promise.all(
    names.map(async (name) => (await readSource(name)).toString('utf8')),
  )
  return compileLexicon({ predicates, things, partOf })
}

/**
 * What the project knows of words: its lexicon and its word vectors, read from the sources, or
 * other `words` while they are being trained. Other languages are brought when texts need them.
 * @throws Error that names the file that cannot be read or does not fit
 */
export async function openMeaning(words?: URL): Promise<Meaning> {
  const vectors = words === undefined ? readSource('words.bin') : readFile(words)
  const [bytes, lexicon] = await Promise.all([vectors, readLexicon()])
  return new Meaning(decodeWordVectors(bytes), lexicon, languageLoader)
}

/**
 * The same with every language ready, for whoever reads texts without waiting.
 * @throws Error that names the file that cannot be read or does not fit
 */
export async function openWholeMeaning(): Promise<Meaning> {
  const meaning = await openMeaning()
  await meaning.languages.prepareFor(tongueCodes)
  return meaning
}
