import type { Span } from '../../match/index.ts'

/**
 * How words stand out: `shared` ones stand in both texts, `akin` ones answer each other by another
 * name or by meaning, a `cue` of the page tells its stance, `missing` ones the claim alone has.
 */
export type Emphasis = 'shared' | 'akin' | 'missing' | 'cue'

/** How a stretch of text is drawn. */
export type PieceKind = 'plain' | Emphasis

export interface Piece {
  readonly text: string
  readonly kind: PieceKind
}

/** The later one wins where two claim a character. */
const paintedInOrder = ['missing', 'cue', 'akin', 'shared'] as const satisfies readonly Emphasis[]

/**
 * Cuts a text into pieces to draw. The pieces joined are the text exactly, whatever the spans:
 * they may overlap, lie outside or be in any order. Where several kinds claim a character,
 * `shared` wins, then `akin`, then `cue`. Emphasis runs on over white space between two words of
 * one kind and never cuts a surrogate pair.
 */
export function pieces(
  text: string,
  spans: { readonly [kind in Emphasis]?: readonly Span[] },
): Piece[] {
  const kinds = new Array<PieceKind>(text.length).fill('plain')
  for (const kind of paintedInOrder) {
    for (const span of spans[kind] ?? []) paint(kinds, span, kind)
  }
  bridgeWhiteSpace(text, kinds)
  healSurrogates(text, kinds)
  return cut(text, kinds)
}

function paint(kinds: PieceKind[], span: Span, kind: PieceKind): void {
  // `fill` counts negative positions from the end, where they mean "before the text" here.
  kinds.fill(kind, Math.max(0, span.start), Math.max(0, span.end))
}

function bridgeWhiteSpace(text: string, kinds: PieceKind[]): void {
  for (const gap of text.matchAll(/\s+/gu)) {
    const end = gap.index + gap[0].length
    const before = kinds[gap.index - 1]
    if (before && before === kinds[end]) kinds.fill(before, gap.index, end)
  }
}

function healSurrogates(text: string, kinds: PieceKind[]): void {
  for (let at = 0; at < text.length - 1; at += 1) {
    const isPair = (text.codePointAt(at) ?? 0) > 0xffff
    const first = kinds[at]
    if (isPair && first) kinds[at + 1] = first
  }
}

function cut(text: string, kinds: readonly PieceKind[]): Piece[] {
  const cuts: Piece[] = []
  let start = 0
  for (let at = 1; at <= text.length; at += 1) {
    const kind = kinds[start]
    if (at < text.length && kinds[at] === kind) continue
    if (kind) cuts.push({ text: text.slice(start, at), kind })
    start = at
  }
  return cuts
}
