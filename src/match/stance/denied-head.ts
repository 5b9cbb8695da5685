import type { Alignment } from '../alignment.ts'
import type { KnownClaim } from '../claims.ts'
import { surelyAnsweredFrom } from '../features/index.ts'
import type { Span } from '../match.ts'
import { firstNegation, negates } from '../negation.ts'
import type { Reading } from '../reading.ts'

/**
 * The word that stands before a claim's "not" and that a passage says no of ("never promised not to" of "promised
 * not to"); null where there is none. It says no at least once more than the claim does.
 */
export function deniedHead(
  claim: KnownClaim,
  page: Reading,
  { answer, strength }: Alignment,
): Span | null {
  if (claim.negations === 0 || page.negations <= claim.negations) return null
  const not = firstNegation(claim.tokens)
  for (const [at, place] of claim.places.entries()) {
    if (place > not) return null
    // Languages double their negations of things ("no hay ningún soldado"); a deed is denied by one before it.
    if (claim.isPredicate[at] !== 1 || (strength[at] as number) < surelyAnsweredFrom) continue
    const answered = page.places[answer[at] as number] as number
    const word = page.tokens[answered - 1]?.word
    if (negates(page.tokens, answered - 1) && word !== 'no') return page.tokens[answered] ?? null
  }
  return null
}
