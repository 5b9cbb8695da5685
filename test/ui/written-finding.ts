import * as v from 'valibot'
import { caseSchema } from '../../src/cases/case.ts'
import type { Finding, TabReport } from '../../src/messages/index.ts'
import { matchFrom, type WrittenMatch } from './written-match.ts'

/** A finding of a case with this title, each of its passages in a block of its own. */
export function findingOf(title: string, ...passages: readonly WrittenMatch[]): Finding {
  const id = title.toLowerCase().replaceAll(' ', '-')
  return {
    case: v.parse(caseSchema, { id, title }),
    list: null,
    passages: passages.map((written, index) => {
      return { block: index + 1, match: matchFrom({ caseId: id, ...written }) }
    }),
  }
}

/** A report of a page that has been checked, with these findings. */
export function reportOf(
  findings: readonly Finding[],
  own: Partial<TabReport> = {},
): { report: TabReport; status: Extract<TabReport['status'], { kind: 'checked' }> } {
  const status = { kind: 'checked', words: 9, findings } as const
  const switches = { siteOn: true, everywhereOn: true, onDemand: null, marksPossible: true }
  const page = { url: 'https://www.example.org/', title: 'A page' }
  const report = { site: 'www.example.org', page, ...switches, pack: null, status, ...own }
  return { report, status }
}
