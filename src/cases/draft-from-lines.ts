import type { Annotations } from './annotations.ts'
import type { Draft, Metadata } from './draft.ts'
import type { Line } from './lines.ts'
import { emptyMetadata, readMetadataBullet } from './metadata.ts'
import type { Reading, ReadProblem } from './problem.ts'

/** The lines of one case and what an annotation says of it. */
export interface Chunk {
  readonly lines: readonly Line[]
  readonly annotation: Annotations['cases'][number] | null
}

/** A paragraph and how it is set off from the one before it. */
interface Paragraph {
  readonly at: number
  readonly text: string
  readonly afterHeading: 'summary' | 'disproof' | null
  /** Two blank lines or more stand before it. */
  readonly afterGap: boolean
}

/** How EUvsDisinfo's editors begin an answer; tried only where the layout tells nothing. */
const answerOpening =
  /^(?:this (?:claim|article|is part of)|there is no evidence|(?:a )?(?:new|recurring) (?:pro-kremlin )?disinformation)\b/i

interface Contents {
  readonly paragraphs: Paragraph[]
  readonly references: string[]
  readonly metadata: Metadata | null
}

function contentsOf(
  lines: readonly Line[],
  complain: (at: number, reason: string) => void,
): Contents {
  const paragraphs: Paragraph[] = []
  const references: string[] = []
  let metadata: Metadata | null = null
  let blanks = 0
  let heading: Paragraph['afterHeading'] = null
  const addParagraph = (at: number, text: string) => {
    paragraphs.push({ at, text, afterHeading: heading, afterGap: blanks >= 2 })
    heading = null
  }
  for (const line of lines) {
    if (line.kind === 'heading') heading = line.opens
    if (line.kind === 'paragraph') addParagraph(line.at, line.text)
    if (line.kind === 'reference') references.push(line.text)
    if (line.kind === 'bullet') {
      const into: Metadata = metadata ?? emptyMetadata()
      const outcome = readMetadataBullet(line.text, into)
      if (outcome === 'read') metadata = into
      // Before any metadata a bullet is part of the prose; among it, it is an entry we would lose.
      else if (outcome === 'unknown' && metadata === null) addParagraph(line.at, line.text)
      else if (outcome === 'unknown') complain(line.at, `unknown metadata "${line.text}"`)
      else complain(line.at, outcome.complaint)
    }
    blanks = line.kind === 'blank' ? blanks + 1 : 0
  }
  return { paragraphs, references, metadata }
}

/** Where the disproof begins among the paragraphs, or that the document gives none. */
type DisproofStart = number | 'none' | 'unclear'

function disproofStart(paragraphs: readonly Paragraph[], chunk: Chunk): DisproofStart {
  const annotated = chunk.annotation?.disproofBegins
  const signs: ((paragraph: Paragraph, index: number) => boolean)[] = [
    ({ text }) => annotated !== undefined && text.startsWith(annotated),
    ({ afterHeading }) => afterHeading === 'disproof',
    ({ afterGap }, index) => index > 0 && afterGap,
    ({ text }, index) => index > 0 && answerOpening.test(text),
  ]
  for (const sign of signs) {
    const start = paragraphs.findIndex(sign)
    if (start >= 0) return start
  }
  const summaryIsMarked = paragraphs[0]?.afterHeading === 'summary' || chunk.annotation !== null
  return paragraphs.length === 1 || summaryIsMarked ? 'none' : 'unclear'
}

function complaintAbout(
  title: string | null,
  paragraphs: readonly Paragraph[],
  start: DisproofStart,
  chunk: Chunk,
): string | null {
  if (title === '') return 'a "Disinfo:" title that says nothing'
  if (paragraphs.length === 0) {
    return title === null ? 'text that belongs to no case' : `the case "${title}" has no text`
  }
  if (start === 0) return 'a disproof without the claim that it answers'
  const begins =
    title !== null || chunk.annotation !== null || paragraphs[0]?.afterHeading === 'summary'
  if (!begins && typeof start === 'string') {
    return 'no "Disinfo:" title, no heading and no annotation tells that a case begins here'
  }
  return start === 'unclear'
    ? 'no heading, gap or opening phrase tells where the disproof begins'
    : null
}

/** One case from the lines that belong to it, or why they make none. */
export function draftFrom(document: string, chunk: Chunk): Reading<Draft> {
  const problems: ReadProblem[] = []
  const complain = (line: number, reason: string) =>
    problems.push({ document, line, field: null, reason })
  const [first] = chunk.lines
  const line = first?.at ?? 1
  const title = first?.kind === 'title' ? first.text : null
  const { paragraphs, references, metadata } = contentsOf(chunk.lines, complain)
  const start = disproofStart(paragraphs, chunk)
  const complaint = complaintAbout(title, paragraphs, start, chunk)
  if (complaint !== null) complain(line, complaint)
  if (problems.length > 0) return { ok: false, problems }
  const texts = paragraphs.map(({ text }) => text)
  const summaryEnd = typeof start === 'number' ? start : texts.length
  return {
    ok: true,
    value: {
      document,
      line,
      title,
      summary: texts.slice(0, summaryEnd),
      disproof: texts.slice(summaryEnd),
      references,
      metadata,
      url: null,
      related: [],
      publisher: null,
      verdict: null,
    },
  }
}
