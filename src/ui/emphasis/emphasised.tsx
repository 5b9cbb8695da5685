import type { Match } from '../../match/index.ts'
import { type Piece, pieces } from './pieces.ts'

/** The page's words of a match, with the words emphasised that the claim shares. */
export function PageWords({ match }: { match: Match }) {
  // The pairs count in the text of the page's block, of which the quote is a part.
  const shared = match.why.pairs.map(({ page }) => ({
    start: page.start - match.start,
    end: page.end - match.start,
  }))
  return <Emphasised pieces={pieces(match.quote, { shared })} />
}

/** The claim's words of a match: shared ones emphasised, those that the page lacks marked. */
export function ClaimWords({ match }: { match: Match }) {
  const { claim, pairs, missing } = match.why
  return <Emphasised pieces={pieces(claim, { shared: pairs.map((pair) => pair.claim), missing })} />
}

function Emphasised({ pieces }: { pieces: readonly Piece[] }) {
  return pieces.map(({ text, kind }) => {
    if (kind === 'shared') return <mark class="shared">{text}</mark>
    if (kind === 'missing') return <span class="missing">{text}</span>
    return text
  })
}
