import type { Alignment } from '../alignment.ts'
import type { KnownClaim } from '../claims.ts'
import { surelyAnsweredFrom } from '../features/index.ts'
import type { Span } from '../match.ts'
import type { Reading } from '../reading.ts'
import { negationsOf } from './negation.ts'

/** Contrasts of a claim: what is so and what is not, in either order. */
const contrasts = [
  /\bnot (?!only\b|just\b|merely\b)(?<no>[^,;:]+?),? but (?<yes>[^,;:]+)/diu,
  /(?<yes>.+?)(?:, not| and not| rather than| as opposed to) (?!only\b|just\b|merely\b)(?<no>[^,;:]+)/diu,
]

/** Telling words beside a contrast that it sets against each other; whom the claim is about stands further off. */
const reach = 3

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
      yes: isYesFirst ? within(yes).slice(-reach) : within(yes).slice(0, reach),
      no: within(no).slice(0, reach),
    }
  }
  return null
}

/**
 * The word that a passage says no of where a claim with a contrast says yes of it ("Africa, not Siberia" of
 * "not Africa but Siberia"); null where it says no of what the claim does, or of nothing.
 */
export function swappedWord(
  claim: KnownClaim,
  page: Reading,
  { answer, strength }: Alignment,
): Span | null {
  const sides = sidesOf(claim)
  if (sides === null) return null
  const negatedBy = (at: number) => {
    const by = answer[at] ?? -1
    const isNegated = (strength[at] as number) >= surelyAnsweredFrom && page.isNegated[by] === 1
    return isNegated ? [by] : []
  }
  const [swapped] = sides.yes.flatMap(negatedBy)
  if (swapped === undefined || sides.no.some((at) => negatedBy(at).length > 0)) return null
  return page.tokens[page.places[swapped] as number] ?? null
}
