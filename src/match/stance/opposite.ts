import type { Span } from '../match.ts'
import { affirmedWord, type Opposed } from './affirmed.ts'
import { deniedHead } from './denied-head.ts'
import { swappedWord } from './swapped.ts'

/**
 * The word by which a passage says the opposite of a claim that says no, in whatever language it is written; null
 * where it does not. The claim has to be English.
 */
export function oppositeWord(opposed: Opposed): Span | null {
  const { claim, page, alignment } = opposed
  if (claim.language !== 'en') return null
  return (
    affirmedWord(opposed) ??
    swappedWord(opposed.text, claim, page, alignment) ??
    deniedHead(claim, page, alignment)
  )
}
