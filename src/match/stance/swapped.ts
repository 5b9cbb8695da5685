import type { Alignment } from '../alignment.ts'
import type { KnownClaim } from '../claims.ts'
import { surelyAnsweredFrom } from '../features/index.ts'
import type { Span } from '../match.ts'
import { negates } from '../negation.ts'
import type { Reading } from '../reading.ts'
import { negationsOf } from './negation.ts'

/** Contrasts of a claim: what is so and what is not, in either order. */
const contrasts = [
  /\bnot (?!only\b|just\b|merely\b)(?<no>[^,;:]+?),? but (?<yes>[^,;:]+)/diu,
  /(?<yes>.+?)(?:, not| and not| rather than| as opposed to) (?!only\b|just\b|merely\b)(?<no>[^,;:]+)/diu,
]

/** Telling words beside a contrast that it sets against each other; whom the claim is about stands further off. */
const wordsBeside = 3

/** Telling words of a claim, by their places, on either side of its contrast; null where it has none. */
function sidesOf(claim: KnownClaim): { readonly yes: number[]; readonly no: number[] } | null {
  if (claim.negations === 0 && !/ (?:rather than|as opposed to) /u.test(claim.text)) return null
  for (const contrast of contrasts) {
    const found = contrast.exec(claim.text)
    const { yes, no } = found?.indices?.groups ?? {}
    // "Not this and not that" has one side only.
    if (!yes || !no || negationsOf(claim.text.slice(...yes)).length > 0) continue
    const within = ([from, to]: readonly [number, number]) =>
      claim.terms.flatMap((_, at) => {
        const start = claim.tokens[claim.places[at] as number]?.start ?? -1
        return start >= from && start < to ? [at] : []
      })
    const isYesFirst = yes[0] < no[0]
    return {
      yes: isYesFirst ? within(yes).slice(-wordsBeside) : within(yes).slice(0, wordsBeside),
      no: within(no).slice(0, wordsBeside),
    }
  }
  return null
}

/** What ends the reach of a "not": "not Norway but Iceland", "nicht in Norwegen, sondern in Island". */
const turn = /[,;:\u2013\u2014\u060C]|\bbut\b/u

/** Whether a word of the page stands behind a "not" with nothing between them that says otherwise. */
function isDenied(text: string, { tokens, places, isNegated }: Reading, at: number): boolean {
  if (isNegated[at] !== 1) return false
  const place = places[at] as number
  let not = place - 1
  while (not >= 0 && !negates(tokens, not)) not -= 1
  return !turn.test(text.slice(tokens[not]?.end, tokens[place]?.start))
}

/**
 * The word that a passage says no of where a claim with a contrast says yes of it ("Africa, not Siberia" of
 * "not Africa but Siberia"); null where it says no of what the claim does, or of nothing. `text` is what the offsets of
 * the page's words count in.
 */
export function swappedWord(
  text: string,
  claim: KnownClaim,
  page: Reading,
  { answer, strength }: Alignment,
): Span | null {
  const sides = sidesOf(claim)
  if (sides === null) return null
  const negatedBy = (at: number) => {
    if ((strength[at] as number) < surelyAnsweredFrom) return []
    const by = answer[at] as number
    return isDenied(text, page, by) ? [by] : []
  }
  const [swapped] = sides.yes.flatMap(negatedBy)
  if (swapped === undefined || sides.no.some((at) => negatedBy(at).length > 0)) return null
  return page.tokens[page.places[swapped] as number] ?? null
}
