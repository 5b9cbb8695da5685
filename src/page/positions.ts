import type { Span } from '../match/index.ts'
import { flattenNewlines, piecesWithin, type TextRun } from './text-run.ts'

/** A place between two characters of a text node. */
export interface Position {
  readonly node: Text
  readonly offset: number
}

/**
 * Where a span of a run's text begins and ends in the document: at its first and after its last
 * character that a text node holds. Null where no text node holds any of it.
 */
export function endsOf(
  run: TextRun,
  span: Span,
): { readonly start: Position; readonly end: Position } | null {
  let start: Position | null = null
  let end: Position | null = null
  for (const piece of piecesWithin(run.pieces, span.start, span.end)) {
    const first = Math.max(span.start - piece.start, 0)
    const last = Math.min(span.end - piece.start, piece.length)
    start ??= { node: piece.node, offset: piece.from + first }
    end = { node: piece.node, offset: piece.from + last }
  }
  return start === null || end === null ? null : { start, end }
}

/** Whether the document still says at a span what it said when the run was read. */
export function stillSays(run: TextRun, span: Span): boolean {
  for (const { node, start, from, length } of piecesWithin(run.pieces, span.start, span.end)) {
    if (!node.isConnected) return false
    const now = node.data.slice(from, from + length)
    if (flattenNewlines(now) !== flattenNewlines(run.text.slice(start, start + length)))
      return false
  }
  return true
}

/** The range of a span in the document, or null where the document no longer says it there. */
export function rangeOf(run: TextRun, span: Span): Range | null {
  const ends = endsOf(run, span)
  if (ends === null || !stillSays(run, span)) return null
  const range = ends.start.node.ownerDocument.createRange()
  range.setStart(ends.start.node, ends.start.offset)
  range.setEnd(ends.end.node, ends.end.offset)
  return range
}
