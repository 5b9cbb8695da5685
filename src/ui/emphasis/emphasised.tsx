import type { ComponentChildren } from 'preact'
import type { Match } from '../../match/index.ts'
import type { Emphasis } from './pieces.ts'
import { claimPieces, pagePieces } from './pieces-of-match.ts'

/** The page's words of a match: those that answer the claim, and those that tell its stance. */
export function PageWords({ match }: { match: Match }) {
  return pagePieces(match).map(({ kind, text }) => drawn(kind, text))
}

/** The claim's words of a match: those that the page answers, and those that it lacks. */
export function ClaimWords({ match }: { match: Match }) {
  return claimPieces(match).map(({ kind, text }) => drawn(kind, text))
}

/** Words that stand out in one of the ways. */
export function Emphasised({ as, children }: { as: Emphasis; children: ComponentChildren }) {
  if (as === 'shared' || as === 'akin') return <mark class={as}>{children}</mark>
  return <span class={as}>{children}</span>
}

function drawn(kind: Emphasis | 'plain', text: string) {
  return kind === 'plain' ? text : <Emphasised as={kind}>{text}</Emphasised>
}
