import type { Languages } from '../languages/index.ts'
import { namesAnother } from './another-actor.ts'
import type { KnownClaim } from './claims.ts'
import type { Comparison } from './comparison.ts'
import { probability, thresholds, tierOf } from './decide.ts'
import { answeringSpan, answeringWords, explain, isExplained } from './explain.ts'
import { withLittleWords, withNegation } from './little-words.ts'
import type { Match, Span, Stance, Tier } from './match.ts'
import type { Passage } from './passage.ts'
import { type Said, saidOf } from './said.ts'
import { areRolesTurned } from './turned-roles.ts'

/**
 * Whether a passage with its neighbours is about what the claim is about. A sentence of a summary
 * that says nothing of what the title says and hardly names anybody ("The country breaks the
 * agreement") is found on any subject; it needs a name of the title.
 */
function isAbout(text: string, passage: Passage, claim: KnownClaim, languages: Languages): boolean {
  if (claim.standsAlone) return true
  const { start, end } = passage.surroundings
  const around = text.slice(start, end)
  const tokens = languages.tokenise(around, passage.language)
  return tokens.some(({ term }) => term !== null && claim.titleNames.has(term))
}

/** What a passage is shown as, from its own stance, how surely it makes the claim, and its page. */
function shownAs(
  { stance: said, isOpposite }: Said,
  tier: Tier | null,
  claim: KnownClaim,
  isFactCheck: () => boolean,
): { readonly stance: Stance; readonly tier: Tier | null } {
  // A page that checks claims states them in order to answer them.
  if (isFactCheck()) return { stance: 'refutes', tier: 'possible' }
  // The model learnt to refuse denials: where it is sure of a claim that itself says no, a "not" is
  // more likely the claim's own.
  const isOwn = tier === 'match' && claim.negations > 0 && !isOpposite
  if (said === 'refutes' && isOwn) return { stance: 'repeats', tier: 'possible' }
  if (said === 'refutes') return { stance: said, tier: 'possible' }
  return { stance: said, tier: said === 'repeats' || tier === null ? tier : 'possible' }
}

/** What a comparison is shown as. */
interface Shown {
  readonly stance: Stance
  readonly tier: Tier
  /** The words that tell the stance, as spans of the text. */
  readonly cues: readonly Span[]
}

/** A comparison as a match: its words on the page, and those that answer each other. */
export function described(
  text: string,
  passage: Passage,
  { list, claim, reading, alignment, score }: Comparison,
  { stance, tier, cues }: Shown,
): Match {
  const isAcross = areAcross(passage, claim)
  const { pairs, missing } = explain(claim, reading, alignment, isAcross)
  const answering = answeringSpan(pairs, cues, passage)
  const whole = withLittleWords(answering, reading.tokens, claim.tokens)
  const { start, end } = claim.negations > 0 ? withNegation(whole, reading.tokens) : whole
  return {
    list: list.id,
    caseId: list.pack.ids.at(claim.case),
    title: list.pack.titles.at(claim.case),
    tier,
    stance,
    score: probability(score),
    quote: text.slice(start, end),
    start,
    end,
    ...inLanguage(passage),
    why: { claim: claim.text, pairs, missing, cues },
  }
}

/** Whether a passage and a claim are in different languages; what is not known is read as English. */
function areAcross(passage: Passage, claim: KnownClaim): boolean {
  return (passage.language ?? 'en') !== (claim.language ?? 'en')
}

/** The language of a passage that is not English. */
function inLanguage({ language }: Passage): Pick<Match, 'language'> {
  return language === null || language === 'en' ? {} : { language }
}

/** The match that a comparison amounts to; null where the passage does not carry the claim. */
export function matchOf(
  text: string,
  passage: Passage,
  compared: Comparison,
  isFactCheck: () => boolean,
  languages: Languages,
): Match | null {
  const { claim, reading, alignment, score, isReplaced } = compared
  // Without its glossary nobody knows what a passage says of the names in it.
  if (!languages.canRead(passage.language)) return null
  if (score < thresholds.refuted || !isAbout(text, passage, claim, languages)) return null
  if (areRolesTurned(claim, reading, alignment)) return null
  const isAcross = areAcross(passage, claim)
  const { pairs } = explain(claim, reading, alignment, isAcross)
  if (!isExplained(claim, pairs, score)) return null
  const said = saidOf(text, passage, compared, languages)
  const sure = tierOf(score, {
    words: reading.terms.length,
    isGeneric: claim.isGeneric,
    namesAnother: isReplaced || namesAnother(claim, reading, alignment),
    answersAcross: isAcross ? answeringWords(pairs) : null,
  })
  const { stance, tier } = shownAs(said, sure, claim, isFactCheck)
  if (tier === null) return null
  const cues = stance === 'repeats' || isFactCheck() ? [] : said.cues
  return described(text, passage, compared, { stance, tier, cues })
}
