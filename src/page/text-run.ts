/** A part of a text node and where it stands in a run's text. */
export interface Piece {
  readonly node: Text
  /** Where it begins in the run's text. */
  readonly start: number
  /** Where it begins in the node's data. */
  readonly from: number
  readonly length: number
}

/**
 * The text of one visually contiguous block. All numbers are UTF-16 code units. Pieces stand in
 * order and do not overlap; between them there are only characters that no text node holds, such
 * as the line feed of a `<br>`.
 */
export interface TextRun {
  /** The nearest block element around the text. */
  readonly element: Element
  readonly text: string
  readonly pieces: readonly Piece[]
}

/** Where line feeds are not kept they are spaces: one unit for one unit, so that offsets stay true. */
export function flattenNewlines(data: string): string {
  return data.replace(/[\n\r\t\f]/g, ' ')
}

/** Collects the text nodes of one run in the order of the page. */
export class RunBuilder {
  readonly #element: Element
  readonly #pieces: Piece[] = []
  #text = ''

  constructor(element: Element) {
    this.#element = element
  }

  /** Adds the whole data of a text node. */
  add(node: Text, keepsNewlines: boolean): void {
    const { data } = node
    if (data === '') return
    this.#pieces.push({ node, start: this.#text.length, from: 0, length: data.length })
    this.#text += keepsNewlines ? data : flattenNewlines(data)
  }

  /** Adds a character that no text node holds; none where no text precedes it. */
  addGap(character: ' ' | '\n'): void {
    if (this.#text !== '') this.#text += character
  }

  /** The run without the white space at its ends; null where nothing is left. */
  finish(): TextRun | null {
    const end = this.#text.trimEnd().length
    if (end === 0) return null
    const start = this.#text.length - this.#text.trimStart().length
    return cutRun({ element: this.#element, text: this.#text, pieces: this.#pieces }, start, end)
  }
}

/** The part of a run from `start` to `end`, with the pieces that belong to it. */
export function cutRun(run: TextRun, start: number, end: number): TextRun {
  if (start === 0 && end === run.text.length) return run
  const pieces: Piece[] = []
  for (const piece of piecesWithin(run.pieces, start, end)) {
    const first = Math.max(piece.start, start)
    const last = Math.min(piece.start + piece.length, end)
    const from = piece.from + first - piece.start
    pieces.push({ node: piece.node, start: first - start, from, length: last - first })
  }
  return { element: run.element, text: run.text.slice(start, end), pieces }
}

/** The pieces that hold a character of `text.slice(start, end)`, found by binary search. */
export function* piecesWithin(
  pieces: readonly Piece[],
  start: number,
  end: number,
): Generator<Piece, void> {
  if (start >= end) return
  let low = 0
  let high = pieces.length
  while (low < high) {
    const middle = (low + high) >>> 1
    const piece = pieces[middle]
    if (piece !== undefined && piece.start + piece.length <= start) low = middle + 1
    else high = middle
  }
  for (let index = low; index < pieces.length; index += 1) {
    const piece = pieces[index]
    if (piece === undefined || piece.start >= end) return
    yield piece
  }
}
