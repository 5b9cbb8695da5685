import * as v from 'valibot'
import { browser } from 'wxt/browser'
import type { Case } from '../cases/index.ts'
import { createMatcher, type Matcher } from '../match/index.ts'
import { decodeWordVectors, type Lexicon, Meaning } from '../meaning/index.ts'
import { type PackFacts, wordsOf } from '../messages/index.ts'
import { casesOf, openPack, type Pack } from '../pack/index.ts'

/** The list that comes with the extension. */
export const bundledList = 'bundled'

/** The bundled cases, ready to be asked. */
export interface CaseLibrary {
  readonly facts: PackFacts
  readonly matcher: Matcher
  caseOf(id: string): Case | null
}

/** Only its outline is checked: nobody but the build writes the extension's own files. */
const lexiconOutline = v.object({
  kinds: v.array(v.picklist(['predicate', 'thing'])),
  senses: v.looseObject({}),
  phrases: v.looseObject({}),
  opposites: v.array(v.array(v.number())),
  partOf: v.looseObject({}),
})

function openCases(bytes: Uint8Array): { readonly pack: Pack; readonly cases: readonly Case[] } {
  const opened = openPack(bytes)
  if (!opened.ok) throw new Error(opened.reason)
  return { pack: opened.pack, cases: opened.chunks.flatMap(casesOf) }
}

function openLexicon(bytes: Uint8Array): Lexicon {
  const data: unknown = JSON.parse(new TextDecoder().decode(bytes))
  if (!v.is(lexiconOutline, data)) throw new Error('this is not the lexicon')
  return data as unknown as Lexicon
}

type OwnPath = '/cases.pack' | '/words.bin' | '/lexicon.json'

/** Opens one of the extension's own files, where the build puts it; an error names the file. */
async function own<T>(path: OwnPath, open: (bytes: Uint8Array) => T): Promise<T> {
  try {
    const response = await fetch(browser.runtime.getURL(path))
    return open(new Uint8Array(await response.arrayBuffer()))
  } catch (error) {
    throw new Error(`${path}: ${wordsOf(error)}`)
  }
}

async function load(): Promise<CaseLibrary> {
  const [{ pack, cases }, words, lexicon] = await Promise.all([
    own('/cases.pack', openCases),
    own('/words.bin', decodeWordVectors),
    own('/lexicon.json', openLexicon),
  ])
  const { header } = pack
  const byId = new Map(cases.map((one) => [one.id, one]))
  return {
    facts: { cases: header.cases, dataDate: header.dataDate },
    matcher: createMatcher([{ id: bundledList, pack }], new Meaning(words, lexicon)),
    caseOf: (id) => byId.get(id) ?? null,
  }
}

/**
 * Opens the bundled pack, with the words that its matcher knows, when it is first asked for, once
 * per start of the background. A failure is not remembered: the next question tries again.
 */
export function bundledPack(): () => Promise<CaseLibrary> {
  let opening: Promise<CaseLibrary> | null = null
  return () => {
    opening ??= load().catch((error: unknown) => {
      opening = null
      throw error
    })
    return opening
  }
}
