import { asRead } from '../language/index.ts'
import type { ClaimModel } from './claim-model.ts'
import { anyOf, refusingAnswers, rejections, undeniable, verdicts } from './cue-words.ts'
import type { Extent } from './locate.ts'
import type { Span } from './match.ts'
import type { Passage } from './passage.ts'
import { turnsRound } from './polarity.ts'

const answeredNo = `\\?["'\\u201D\\u2019]?\\s+${anyOf(refusingAnswers)}\\b`
const rejection = new RegExp(`\\b${anyOf(rejections)}(?!\\w)|${answeredNo}`, 'iu')
const verdict = new RegExp(`\\b${anyOf(verdicts)}\\b`, 'iu')
const deniedDenial = new RegExp(`\\b${anyOf(undeniable)}\\b`, 'giu')

function says(pattern: RegExp, text: string): boolean {
  return pattern.test(asRead(text).replace(deniedDenial, ' '))
}

/**
 * Whether a text denies the claim that it carries: it rejects it in the passage or beside it,
 * gives a verdict on it further off (in the heading, in the paragraph's first sentence), or says
 * no where the claim says yes. Errs on the side of silence, for a refutation that is taken for the
 * claim is the worst mistake there is.
 */
export function denies(
  text: string,
  passage: Passage,
  matched: Extent,
  claim: ClaimModel,
): boolean {
  const here = ({ start, end }: Span) => text.slice(start, end)
  if (says(rejection, here(passage.surroundings)) && !says(rejection, claim.text)) return true
  const judged = passage.context.some((span) => says(verdict, here(span)))
  if (judged && !says(verdict, claim.text)) return true
  return turnsRound(text, passage.tokens, matched, claim.tokens)
}
