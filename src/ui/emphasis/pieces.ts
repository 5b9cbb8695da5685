import type { Span } from '../../match/index.ts'

/** How a stretch of text is drawn: `shared` stands in both texts, `missing` in the claim only. */
export type PieceKind = 'plain' | 'shared' | 'missing'

export interface Piece {
  readonly text: string
  readonly kind: PieceKind
}

/**
 * Cuts a text into pieces to draw. The pieces joined are the text exactly, whatever the spans:
 * they may overlap, lie outside or be in any order. Where both kinds claim a character, `shared`
 * wins. Emphasis runs on over white space between two words of one kind and never cuts a
 * surrogate pair.
 */
export function pieces(
  text: string,
  spans: { readonly shared: readonly Span[]; readonly missing?: readonly Span[] },
): Piece[] {
  const kinds = new Array<PieceKind>(text.length).fill('plain')
  for (const span of spans.missing ?? []) paint(kinds, span, 'missing')
  for (const span of spans.shared) paint(kinds, span, 'shared')
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
