import { browser } from 'wxt/browser'
import { fileNameOf, saveFile } from '../download/index.ts'
import type { Evidence } from '../evidence/index.ts'
import type { Finding, TabReport } from '../messages/index.ts'
import type { CiteRequest } from '../ui/index.ts'

/** Where something was found, and against what it was checked. */
type Where = Pick<TabReport, 'page' | 'pack'>

function evidenceOf(findings: readonly Finding[], { page, pack }: Where): Evidence {
  return {
    page,
    at: new Date().toISOString(),
    checkedAgainst: {
      cases: pack?.cases ?? 0,
      dataDate: pack?.dataDate ?? null,
      extensionVersion: browser.runtime.getManifest().version,
    },
    cited: findings.map(({ case: known, list, passages }) => {
      return { case: known, list, matches: passages.map(({ match }) => match) }
    }),
  }
}

/** Copies what was found, or offers it as a file. Rejects where the browser refuses. */
export async function cite(
  { findings, form, words }: CiteRequest,
  where: Where,
  how: 'copy' | 'save',
): Promise<void> {
  // Not before it is wanted: the forms bring a library along.
  const { fileOf, writeEvidence } = await import('../evidence/index.ts')
  const text = writeEvidence(evidenceOf(findings, where), form, words)
  if (how === 'copy') return navigator.clipboard.writeText(text)
  const { ending, type } = fileOf[form]
  saveFile(fileNameOf(where.page.title ?? 'disproof', ending), [text], type)
}
