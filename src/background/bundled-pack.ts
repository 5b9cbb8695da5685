import { browser } from 'wxt/browser'
import type { Case } from '../cases/index.ts'
import { createMatcher, type Matcher } from '../match/index.ts'
import type { PackFacts } from '../messages/index.ts'
import { openPack } from '../pack/index.ts'

/** The bundled cases, ready to be asked. */
export interface CaseLibrary {
  readonly facts: PackFacts
  readonly matcher: Matcher
  caseOf(id: string): Case | null
}

/** Name of the pack among the extension's own files, where the build puts it. */
const packPath = '/cases.pack'

async function load(): Promise<CaseLibrary> {
  const response = await fetch(browser.runtime.getURL(packPath))
  const opened = openPack(new Uint8Array(await response.arrayBuffer()))
  if (!opened.ok) throw new Error(`${packPath}: ${opened.reason}`)
  const { cases, header } = opened.pack
  const byId = new Map(cases.map((one) => [one.id, one]))
  return {
    facts: { cases: header.cases, dataDate: header.dataDate },
    matcher: createMatcher(opened.pack),
    caseOf: (id) => byId.get(id) ?? null,
  }
}

/**
 * Opens the bundled pack when it is first asked for, once per start of the background. A failure
 * is not remembered: the next question tries again.
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
