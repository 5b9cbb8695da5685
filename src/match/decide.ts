import type { ClaimModel } from './claim-model.ts'
import type { Comparison, Run } from './compare.ts'
import type { Tier } from './match.ts'

/** Why a passage counts as carrying a claim: it has the claim's phrase, or all of its words. */
export type Ground = 'phrase' | 'words'

export interface Decision {
  readonly ground: Ground
  readonly tier: Tier
  readonly score: number
}

/**
 * Chosen on the project's own passages about the ten bundled cases, which
 * test/match/quality.test.ts holds in place. Quotes that lack a tenth of the claim have a verbatim
 * run of at least .49 of its weight; factual passages that merely share its names and subject have
 * at most .44. Claims told in another order have at least .93 of the weight, "Western media, citing
 * US intelligence agencies, have accused Russia of planning to invade Ukraine" .88 of a claim whose
 * accusing verb it lacks. Passages that turn a claim's own words against it reach 1: telling those
 * apart is not for a threshold but for `about.ts`, `denial.ts` and `polarity.ts`.
 */
export const thresholds = {
  phrase: 0.46,
  words: 0.9,
  /** From here on a verbatim run is nearly the whole claim. */
  wholePhrase: 0.8,
  /** All the words, and most of them where the claim has them. */
  keptPhrasing: 0.5,
}

/**
 * Whether a run is a phrase of the claim and not a name with its title ("President Vladimir
 * Putin") or a set expression ("human rights abuses"): five words at least, one of them plain.
 * A title is the claim in its shortest form, so that fewer topic words will do.
 */
function isPhrase({ length, terms, plainTerms }: Run, { isTitle }: ClaimModel): boolean {
  return length >= 5 && plainTerms >= 1 && terms >= (isTitle ? 3 : 4)
}

/** Whether a passage carries a claim, and how surely; null where it does not. */
export function decide(claim: ClaimModel, comparison: Comparison): Decision | null {
  const { coverage, phrasing, run } = comparison
  const score = (coverage + Math.max(phrasing, run.weight)) / 2
  const whole = run.weight >= thresholds.wholePhrase
  if (coverage >= thresholds.words) {
    const sure = whole || phrasing >= thresholds.keptPhrasing
    return { ground: 'words', tier: sure ? 'match' : 'possible', score }
  }
  if (run.weight >= thresholds.phrase && isPhrase(run, claim)) {
    return { ground: 'phrase', tier: whole ? 'match' : 'possible', score }
  }
  return null
}

/**
 * Whether a match's words stand close enough together to say one thing: all the words of a short
 * claim are found in any long paragraph.
 */
export function isTight(words: number, claim: ClaimModel): boolean {
  return words <= 2 * claim.tokens.length + 4
}
