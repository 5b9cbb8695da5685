import * as v from 'valibot'
import { caseSchema } from '../../src/cases/case.ts'
import type { Evidence, EvidenceWords } from '../../src/evidence/index.ts'
import { matchFrom } from '../ui/written-match.ts'

/** Plain English words of a document. */
export const words: EvidenceWords = {
  language: 'en',
  heading: 'Known claims on a page',
  page: 'Page',
  at: 'Checked',
  claim: 'Known claim',
  quote: 'The page says',
  disproof: 'Disproof',
  noDisproof: 'The source gives none.',
  source: 'Source',
  publishedOn: 'Published',
  checkedBy: 'Checked by',
  nothing: 'Nothing found',
  standing: ({ stance, tier }) => `${tier} that ${stance}`,
  made: ({ checkedAgainst }) => `Made with ${checkedAgainst.extensionVersion}`,
  date: (iso) => `the day ${iso}`,
  time: (iso) => `the time ${iso}`,
}

interface Written {
  readonly title?: string
  readonly quote?: string
  readonly disproof?: readonly string[]
  readonly url?: string | null
  readonly pageTitle?: string
}

/** Evidence of one case on one passage. */
export function evidenceOf(written: Written = {}): Evidence {
  const known = v.parse(caseSchema, {
    id: 'frogs-rule',
    title: written.title ?? 'Frogs rule the senate',
    disproof: [...(written.disproof ?? ['No frog sits in the senate.', 'Its members are known.'])],
    url: written.url === undefined ? 'https://facts.example/frogs' : written.url,
    publishedOn: '2024-05-06',
    publisher: 'Pond Facts',
    verdict: 'False',
  })
  return {
    page: { url: 'https://news.example/story', title: written.pageTitle ?? 'A story' },
    at: '2026-01-02T03:04:05.000Z',
    checkedAgainst: { cases: 10, dataDate: '2024-05-06', extensionVersion: '1.2.3' },
    cited: [
      {
        case: known,
        list: null,
        matches: [matchFrom({ page: written.quote ?? 'The frogs rule the senate.' })],
      },
    ],
  }
}
