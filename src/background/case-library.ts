import { browser } from 'wxt/browser'
import {
  bundledList,
  type Library,
  type ListFacts,
  type OpenList,
  type OwnPath,
  openBundled,
  openMeaning,
  openOwn,
} from '../library/index.ts'
import { createMatcher, type Matcher, type Models } from '../match/index.ts'
import type { KnownCase, PackFacts } from '../messages/index.ts'

/** All lists that are on, ready to be asked. */
export interface CaseLibrary {
  readonly facts: PackFacts
  /** What the page of lists tells of the list that comes with the extension. */
  readonly bundled: ListFacts
  readonly matcher: Matcher
  /** The case of an id, in the first list that holds it; null where none does. */
  caseOf(id: string): Promise<KnownCase | null>
}

/** Reads one of the extension's own files. */
export async function readOwn(path: OwnPath): Promise<Uint8Array> {
  const response = await fetch(browser.runtime.getURL(path))
  return new Uint8Array(await response.arrayBuffer())
}

function newest(lists: readonly OpenList[]): string | null {
  return lists.reduce<string | null>((latest, { pack: { header } }) => {
    const { dataDate } = header
    return dataDate !== null && (latest === null || dataDate > latest) ? dataDate : latest
  }, null)
}

/** Nobody but the build writes it; a model that does not fit is refused by the matcher. */
function modelsFrom(bytes: Uint8Array): Models {
  const models: Partial<Models> = JSON.parse(new TextDecoder().decode(bytes))
  if (!models.makes || !models.network) throw new Error('these are not the models')
  return models as Models
}

function bundledFacts({ id, name, pack: { header } }: OpenList): ListFacts {
  const { cases, languages, oldestDate, dataDate } = header
  const told = { id, name, cases, languages, oldest: oldestDate, newest: dataDate }
  return { ...told, isOn: true, origin: { kind: 'bundled' }, standing: { kind: 'ready' } }
}

async function load(library: Library): Promise<CaseLibrary> {
  const words = openMeaning(readOwn)
  const [bundled, meaning, models, added] = await Promise.all([
    openBundled(readOwn),
    words,
    openOwn(readOwn, '/models.json', modelsFrom),
    // The bundled cases work whatever has become of the others, whose page tells of it.
    library.open(words).catch(() => []),
  ])
  const lists = [bundled, ...added]
  const written = lists.flatMap(({ pack }) => pack.header.claimLanguages)
  await meaning.languages.prepareFor(written)
  return {
    facts: {
      cases: lists.reduce((sum, { pack }) => sum + pack.header.cases, 0),
      dataDate: newest(lists),
    },
    bundled: bundledFacts(bundled),
    matcher: createMatcher(lists, meaning, models),
    async caseOf(id) {
      for (const list of lists) {
        const found = await list.caseOf(id).catch(() => null)
        if (found) return { case: found, list: list.id === bundledList ? null : list.name }
      }
      return null
    },
  }
}

/**
 * Opens the lists that are on, with the words that their matcher knows, when they are first asked
 * for and again when they have changed. A failure is not remembered: the next question tries again.
 */
export function caseLibrary(library: Library, signal: AbortSignal): () => Promise<CaseLibrary> {
  let opening: Promise<CaseLibrary> | null = null
  library.onChange((change) => {
    if (change === 'cases') opening = null
  }, signal)
  return () => {
    opening ??= load(library).catch((error: unknown) => {
      opening = null
      throw error
    })
    return opening
  }
}
