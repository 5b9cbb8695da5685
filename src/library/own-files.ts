import * as v from 'valibot'
import type { Case } from '../cases/index.ts'
import {
  identifier,
  type LanguageLoader,
  type LetterStatistics,
  openTable,
  type TongueCode,
  tongues,
} from '../languages/index.ts'
import { decodeWordVectors, type Lexicon, Meaning } from '../meaning/index.ts'
import { casesOf, type OpenedPack, openPack } from '../pack/index.ts'
import type { OpenList } from './stored-list.ts'

/** Files that the build puts beside the code. */
export type OwnPath =
  | '/cases.pack'
  | '/words.bin'
  | '/lexicon.json'
  | '/models.json'
  | '/languages/letters.json'
  | `/languages/${TongueCode}.txt`
/** Reads one of the extension's own files. */
export type ReadOwn = (path: OwnPath) => Promise<Uint8Array>

/** The id of the list that comes with the extension. */
export const bundledList = 'bundled'

/** Only an outline is checked: nobody but the build writes the extension's own files. */
const table = v.custom<object>((value) => typeof value === 'object' && value !== null)
const lexiconOutline = v.object({
  kinds: v.array(v.picklist(['predicate', 'thing'])),
  senses: table,
  phrases: table,
  opposites: v.array(v.array(v.number())),
  partOf: table,
})

function lexiconFrom(bytes: Uint8Array): Lexicon {
  const data: unknown = JSON.parse(new TextDecoder().decode(bytes))
  if (!v.is(lexiconOutline, data)) throw new Error('this is not the lexicon')
  return data as unknown as Lexicon
}

function packFrom(bytes: Uint8Array): Extract<OpenedPack, { ok: true }> {
  const opened = openPack(bytes)
  if (!opened.ok) throw new Error(opened.reason)
  return opened
}

function bundledFrom(bytes: Uint8Array): OpenList {
  const { pack, chunks } = packFrom(bytes)
  let byId: Map<string, Case> | null = null
  return {
    id: bundledList,
    name: '',
    pack,
    async caseOf(id) {
      byId ??= new Map(chunks.flatMap(casesOf).map((one) => [one.id, one]))
      return byId.get(id) ?? null
    },
  }
}

/** Opens a file of our own; an error names it. */
export async function openOwn<T>(
  read: ReadOwn,
  path: OwnPath,
  open: (bytes: Uint8Array) => T,
): Promise<T> {
  try {
    return open(await read(path))
  } catch (error) {
    throw new Error(`${path}: ${error instanceof Error ? error.message : String(error)}`)
  }
}

const lettersOutline = v.object({ type: v.string(), languages: table, ngrams: table })

function lettersFrom(bytes: Uint8Array): LetterStatistics {
  const data: unknown = JSON.parse(new TextDecoder().decode(bytes))
  if (!v.is(lettersOutline, data)) throw new Error('these are no letters')
  return data as unknown as LetterStatistics
}

/** Brings languages from the files that the build made, when a text first needs one. */
function languageLoader(read: ReadOwn): LanguageLoader {
  return {
    letters: async () => identifier(await openOwn(read, '/languages/letters.json', lettersFrom)),
    glossary: (code) =>
      openOwn(read, `/languages/${code}.txt`, (bytes) =>
        openTable(tongues[code], new TextDecoder().decode(bytes)),
      ),
  }
}

/** What is known of words, from the files that the build made. */
export async function openMeaning(read: ReadOwn): Promise<Meaning> {
  const [words, lexicon] = await Promise.all([
    openOwn(read, '/words.bin', decodeWordVectors),
    openOwn(read, '/lexicon.json', lexiconFrom),
  ])
  return new Meaning(words, lexicon, languageLoader(read))
}

/** The list that comes with the extension: always there, its file in memory, for it is small. */
export function openBundled(read: ReadOwn): Promise<OpenList> {
  return openOwn(read, '/cases.pack', bundledFrom)
}

/** All cases that come with the extension. */
export function bundledCases(read: ReadOwn): Promise<readonly Case[]> {
  return openOwn(read, '/cases.pack', (bytes) => packFrom(bytes).chunks.flatMap(casesOf))
}
