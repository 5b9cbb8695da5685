import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { CaseLibrary } from '../../src/background/case-library.ts'
import { readCollection } from '../../src/cases/index.ts'
import { caseDocuments } from '../../src/cli/case-documents.ts'
import { openMeaning, readLexicon } from '../../src/cli/open-meaning.ts'
import { openModels } from '../../src/cli/open-models.ts'
import { createMatcher } from '../../src/match/index.ts'
import { casesOf, compilePack, openPack } from '../../src/pack/index.ts'

export const mi6 = {
  id: 'the-ears-of-mi6-stick-out-from-everything-that-happens-in-kazakhstan',
  text: 'The ears of MI6 stick out from everything that happens in Kazakhstan.',
}
export const lithuania = {
  id: 'lithuania-has-nothing-to-boast-about-compared-to-soviet-times',
  text: 'Lithuania has nothing to boast about compared to Soviet times.',
}
/** Says nothing that any case claims; eight words. */
export const harmless = 'The library opens at nine on every weekday.'

/** The seeds as the build compiles them. */
async function seedPackBytes(): Promise<Uint8Array<ArrayBuffer>> {
  const seeds = fileURLToPath(new URL('../../seeds', import.meta.url))
  const { cases } = readCollection(await caseDocuments(seeds))
  return new Uint8Array(compilePack(cases).bytes)
}

/** The extension's own files, by their path, as the build puts them there. */
export async function builtFiles() {
  const words = new URL('../../src/meaning/words.bin', import.meta.url)
  return {
    '/cases.pack': await seedPackBytes(),
    '/words.bin': new Uint8Array(await readFile(words)),
    '/lexicon.json': new TextEncoder().encode(JSON.stringify(await readLexicon())),
    '/models.json': new TextEncoder().encode(JSON.stringify(await openModels())),
  }
}

/** The real cases behind the real matcher. */
export async function seedLibrary(): Promise<CaseLibrary> {
  return libraryOf(await seedPackBytes())
}

/** The cases of a pack behind the real matcher. */
export async function libraryOf(pack: Uint8Array): Promise<CaseLibrary> {
  const opened = openPack(pack)
  if (!opened.ok) throw new Error(opened.reason)
  const { header } = opened.pack
  const cases = opened.chunks.flatMap(casesOf)
  return {
    facts: { cases: header.cases, dataDate: header.dataDate },
    bundled: {
      ...{ id: 'bundled', name: '', isOn: true, cases: header.cases, languages: header.languages },
      ...{ oldest: header.oldestDate, newest: header.dataDate },
      origin: { kind: 'bundled' },
      standing: { kind: 'ready' },
    },
    matcher: createMatcher(
      [{ id: 'bundled', pack: opened.pack }],
      await openMeaning(),
      await openModels(),
    ),
    caseOf: async (id) => {
      const found = cases.find((one) => one.id === id)
      return found ? { case: found, list: null } : null
    },
  }
}
