import { asRead } from '../language/index.ts'
import type { ClaimModel } from './claim-model.ts'
import { anyOf, armsLengths, attributions } from './cue-words.ts'
import type { Span } from './match.ts'
import type { Passage } from './passage.ts'

/**
 * Who says a matched passage: the text itself (`own`), somebody else or nobody for sure (`other`),
 * or somebody whom the text does not vouch for (`unvouched`).
 */
export type Voice = 'own' | 'other' | 'unvouched'

const attribution = new RegExp(`\\b${anyOf(attributions)}\\b`, 'iu')
/** A question or a condition puts a claim forward without making it. */
const unasserted =
  /\?["'\u201D\u2019)]*$|^["'\u201C\u2018(]*(?:and |but |even |what )?(?:if|had|were|should|suppose|imagine)\b/iu
const behindThat = /\b(?:that|whether)(?: (?:the|a|an|this|these|its|such))?["\u201C\u2018' ]*$/iu
const armsLength = new RegExp(
  `\\bwhether\\b[^.?!]*$|\\b${anyOf(armsLengths)} that\\b[^.?!]*$`,
  'iu',
)
const opensQuote = /["\u201C\u2018\u00AB](?:the |a |an )?$/iu
const closesQuote = /^[^"\u201C\u201D\u2019\u00BB]*["\u201D\u2019\u00BB]/u
/** A sentence that speaks of the one before it: "This is what the ministry said." */
const lookingBack = /^\s*(?:this|that|these|those|such|so)\b/iu

/**
 * Tells who says the matched words of a passage, from the words in front of them, from quotation
 * marks, and from the passage and the sentence after it.
 */
export function voiceOf(text: string, passage: Passage, matched: Span, claim: ClaimModel): Voice {
  const before = asRead(text.slice(passage.start, matched.start))
  if (behindThat.test(before)) return armsLength.test(before) ? 'unvouched' : 'other'
  const behind = asRead(text.slice(matched.end, passage.end))
  if (opensQuote.test(before) && closesQuote.test(behind)) return 'other'
  const said = asRead(text.slice(passage.start, passage.end))
  const after = asRead(text.slice(passage.end, passage.surroundings.end))
  const holds = (pattern: RegExp, part: string) => pattern.test(part) && !pattern.test(claim.text)
  if (holds(attribution, said) || holds(unasserted, said)) return 'other'
  return lookingBack.test(after) && holds(attribution, after) ? 'other' : 'own'
}
