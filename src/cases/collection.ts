import { readAnnotations } from './annotations.ts'
import type { Case } from './case.ts'
import type { Draft } from './draft.ts'
import { type JsonLinesContents, readJsonLines } from './json-lines.ts'
import { mergeDrafts } from './merge.ts'
import { readPageText } from './page-text.ts'
import type { Reading, ReadProblem } from './problem.ts'
import { linkRelated } from './related.ts'

/** A document to read cases from, with its annotation file where it has one. */
export interface CaseDocument {
  /** File name; `.jsonl` is JSON Lines, and so is a text that begins with a brace. */
  readonly name: string
  readonly text: string
  readonly annotations: { readonly name: string; readonly text: string } | null
}

function readDocument({ name, text, annotations }: CaseDocument): Reading<JsonLinesContents> {
  if (/\.jsonl$/i.test(name) || /^\s*\{/.test(text)) return readJsonLines(name, text)
  const noted = annotations === null ? null : readAnnotations(annotations.name, annotations.text)
  if (noted !== null && !noted.ok) return noted
  const drafts = readPageText(name, text, noted?.value ?? null)
  return drafts.ok ? { ok: true, value: { cases: [], drafts: drafts.value } } : drafts
}

/**
 * Reads any number of documents into one collection of cases: each case once, related cases
 * tied together, ids unique.
 *
 * @returns the cases, or every reason why a document is refused
 */
export function readCollection(documents: readonly CaseDocument[]): Reading<Case[]> {
  const problems: ReadProblem[] = []
  const drafts: Draft[] = []
  const byId = new Map<string, Case>()
  for (const document of documents) {
    const reading = readDocument(document)
    if (!reading.ok) {
      problems.push(...reading.problems)
      continue
    }
    drafts.push(...reading.value.drafts)
    for (const { line, value: one } of reading.value.cases) {
      if (byId.has(one.id)) {
        const reason = `the id "${one.id}" is used by two cases`
        problems.push({ document: document.name, line, reason })
      }
      byId.set(one.id, one)
    }
  }
  for (const merged of mergeDrafts(drafts, new Set(byId.keys()))) byId.set(merged.id, merged)
  if (problems.length > 0) return { ok: false, problems }
  return { ok: true, value: linkRelated([...byId.values()]) }
}
