import { asClaimReviews, asJson } from './data.ts'
import type { Evidence, EvidenceWords } from './evidence.ts'
import { asHtml } from './html.ts'
import { asMarkdown } from './markdown.ts'
import { asPlainText } from './plain.ts'
import { asCsv } from './table.ts'

export type { Cited, Evidence, EvidenceWords } from './evidence.ts'
export { passageLink } from './passage-link.ts'

/** The forms in which evidence can be taken along. */
export type EvidenceForm = 'text' | 'markdown' | 'html' | 'csv' | 'json' | 'claim-review'

/** How a form is named and typed as a file. */
export const fileOf: Readonly<
  Record<EvidenceForm, { readonly ending: string; readonly type: string }>
> = {
  text: { ending: 'txt', type: 'text/plain' },
  markdown: { ending: 'md', type: 'text/markdown' },
  html: { ending: 'html', type: 'text/html' },
  csv: { ending: 'csv', type: 'text/csv' },
  json: { ending: 'json', type: 'application/json' },
  'claim-review': { ending: 'jsonld', type: 'application/ld+json' },
}

/** Writes evidence in a form; the words of the reader's language are for the forms that are read. */
export function writeEvidence(
  evidence: Evidence,
  form: EvidenceForm,
  words: EvidenceWords,
): string {
  switch (form) {
    case 'text':
      return asPlainText(evidence, words)
    case 'markdown':
      return asMarkdown(evidence, words)
    case 'html':
      return asHtml(evidence, words)
    case 'csv':
      return asCsv(evidence)
    case 'json':
      return asJson(evidence)
    case 'claim-review':
      return asClaimReviews(evidence)
  }
}
