import type { Match, Span, WordPair } from '../../match/index.ts'
import { type Emphasis, type Piece, pieces } from './pieces.ts'

type AnswerKind = WordPair['kind']

/** Readers need to see that the words differ; by name or by meaning they see for themselves. */
const emphasisOf: Readonly<Record<AnswerKind, Emphasis>> = {
  word: 'shared',
  translation: 'akin',
  name: 'akin',
  meaning: 'akin',
}

/** The quote of a match, cut where its words answer the claim or tell the page's stance. */
export function pagePieces({ start, quote, why }: Match): Piece[] {
  // Pairs and cues count in the text of the page's block, of which the quote is a part.
  const inQuote = (span: Span): Span => ({ start: span.start - start, end: span.end - start })
  const { shared, akin } = answers(why.pairs.map(({ kind, page }) => [kind, inQuote(page)]))
  return pieces(quote, { shared, akin, cue: why.cues.map(inQuote) })
}

/** The claim of a match, cut where its words are answered by the page, and where it lacks them. */
export function claimPieces({ why: { claim, pairs, missing } }: Match): Piece[] {
  const { shared, akin } = answers(pairs.map((pair) => [pair.kind, pair.claim]))
  return pieces(claim, { shared, akin, missing })
}

/** The kinds of emphasis that at least one of the matches is drawn with. */
export function emphasesIn(matches: readonly Match[]): ReadonlySet<Emphasis> {
  const drawn = matches.flatMap((match) => [...pagePieces(match), ...claimPieces(match)])
  return new Set(drawn.flatMap(({ kind }) => (kind === 'plain' ? [] : [kind])))
}

function answers(spans: readonly (readonly [AnswerKind, Span])[]) {
  const of = (emphasis: Emphasis): Span[] =>
    spans.flatMap(([kind, span]) => (emphasisOf[kind] === emphasis ? [span] : []))
  return { shared: of('shared'), akin: of('akin') }
}
