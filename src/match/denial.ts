import { asRead, type Token } from '../language/index.ts'
import type { ClaimModel } from './claim-model.ts'
import type { Span } from './match.ts'

/** Words by which a text sets itself against a claim, wherever near it they stand. */
const rejection =
  /\b(?:false(?:ly|hoods?)?|fakes?|untrue|not true|hoax(?:es)?|myths?|debunk\w*|disinformation|misinformation|disprov\w+|refut\w+|rebut\w*|rejects?|rejected|den(?:y|ies|ied|ial)|baseless|groundless|unfounded|unsubstantiated|no (?:evidence|proof|basis|truth|sign|facts?)|without (?:any )?(?:evidence|proof|basis)|nothing (?:to (?:show|support|suggest)|supports?|shows?)|conspiracy theor\w+|fact[- ]?check\w*|contrary to|is wrong|are wrong|was wrong|is a lie|lies|did no such thing|does not hold|not borne out|misleading|inaccurate|invented|fabricat\w+|evidence points|in (?:fact|reality)|(?:the|this|these|such) (?:\w+ )?(?:claim|allegation|narrative|notion|idea|theory|rumou?r)s? (?:that|is|are))\b|\?["'\u201D\u2019]?\s+No\b/iu

const negations = new Set([
  'not',
  'no',
  'never',
  'nor',
  'neither',
  'none',
  'nobody',
  'nothing',
  'hardly',
  'cannot',
  'without',
  'rather',
])

/** "No accident", "no doubt": a "no" that says yes. */
const affirmedByNo = new Set(['accident', 'coincidence', 'doubt', 'secret', 'wonder'])

function negates({ word }: Token, next: Token | undefined): boolean {
  if (word === 'no' && next && affirmedByNo.has(next.word)) return false
  return negations.has(word) || word.endsWith("n't")
}

function negatesAnything(tokens: readonly Token[]): boolean {
  return tokens.some((token, at) => negates(token, tokens[at + 1]))
}

/** Words before a matched span in which a "not" still belongs to it. */
const reach = 2

/**
 * Whether a text denies the claim that it carries: it rejects it in the passage or beside it, or
 * negates it where the claim itself says yes. Errs on the side of silence, for a refutation that
 * is taken for the claim is the worst mistake there is.
 */
export function denies(
  text: string,
  surroundings: Span,
  tokens: readonly Token[],
  matched: { readonly first: number; readonly last: number },
  claim: ClaimModel,
): boolean {
  const near = asRead(text.slice(surroundings.start, surroundings.end))
  if (rejection.test(near) && !rejection.test(claim.text)) return true
  if (negatesAnything(claim.tokens)) return false
  return negatesAnything(tokens.slice(Math.max(0, matched.first - reach), matched.last + 1))
}

const attribution =
  /\b(?:sa(?:id|ys|ying)|claim(?:s|ed|ing)?|alleg\w+|accord(?:ing|s) to|told|tells|stated?|insist\w*|assert\w*|accus(?:es|ed)|suggest(?:s|ed)|argu(?:es|ed)|maintain(?:s|ed)|repeated|reported(?:ly)?|announced|declared|described)\b/iu

/** Whether the passage lays the claim in somebody's mouth: then it is never surely repeated. */
export function attributes(text: string, passage: Span, claim: ClaimModel): boolean {
  return (
    attribution.test(asRead(text.slice(passage.start, passage.end))) &&
    !attribution.test(claim.text)
  )
}
