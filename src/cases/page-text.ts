import type { Annotations } from './annotations.ts'
import type { Draft } from './draft.ts'
import { type Chunk, draftFrom } from './draft-from-lines.ts'
import { type Line, linesOf } from './lines.ts'
import type { Reading, ReadProblem } from './problem.ts'

function opensChunk(line: Line, soFar: readonly Line[]): boolean {
  if (line.kind === 'title') return true
  if (line.kind !== 'heading' || line.opens !== 'summary') return false
  // A second "Summary" without a title between is an untitled case of its own.
  return soFar.some(({ kind }) => kind === 'heading' || kind === 'paragraph')
}

function chunksOf(lines: readonly Line[], annotations: Annotations | null): Chunk[] {
  const chunks: { lines: Line[]; annotation: Chunk['annotation'] }[] = []
  for (const line of lines) {
    const last = chunks.at(-1)
    const annotation =
      line.kind === 'paragraph'
        ? annotations?.cases.find(({ begins }) => line.text.startsWith(begins))
        : undefined
    if (annotation) chunks.push({ lines: [line], annotation })
    else if (last && !opensChunk(line, last.lines)) last.lines.push(line)
    else if (line.kind !== 'blank' && line.kind !== 'residue') {
      chunks.push({ lines: [line], annotation: null })
    }
  }
  return chunks
}

/**
 * Reads the text of EUvsDisinfo pages in any of the shapes it is saved in: with or without
 * `Disinfo:` titles, headings, bullet lists and blank lines, one case or several.
 *
 * @param document the document's name, for errors and for the record of sources
 * @param annotations what no rule can tell, or null where the document has no annotation file
 * @returns the cases as this document tells them, or every reason why it is refused
 */
export function readPageText(
  document: string,
  text: string,
  annotations: Annotations | null = null,
): Reading<Draft[]> {
  const lines = linesOf(text)
  const problems: ReadProblem[] = []
  for (const { begins } of annotations?.cases ?? []) {
    if (!lines.some((line) => line.kind === 'paragraph' && line.text.startsWith(begins))) {
      problems.push({
        document,
        line: null,
        field: null,
        reason: `the annotated beginning "${begins}" is missing`,
      })
    }
  }
  const drafts: Draft[] = []
  for (const chunk of chunksOf(lines, annotations)) {
    const reading = draftFrom(document, chunk)
    if (reading.ok) drafts.push(reading.value)
    else problems.push(...reading.problems)
  }
  if (drafts.length === 0 && problems.length === 0) {
    problems.push({ document, line: null, field: null, reason: 'holds no case' })
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: drafts }
}
