import { termsOf } from '../../language/index.ts'
import type { Cues } from '../../languages/index.ts'
import type { Alignment } from '../alignment.ts'
import type { KnownClaim } from '../claims.ts'
import { surelyAnsweredFrom } from '../features/index.ts'
import type { Span } from '../match.ts'
import { firstNegation } from '../negation.ts'
import type { Reading } from '../reading.ts'
import { impliedNo, negationsOf } from './negation.ts'
import { plain } from './plain.ts'
import { patternsOf } from './tongue-patterns.ts'

/** A claim and a passage that may say the opposite of it. */
export interface Opposed {
  readonly claim: KnownClaim
  readonly page: Reading
  readonly alignment: Alignment
  /** The page's text, in which the offsets of its words count. */
  readonly text: string
  readonly passage: Span
  /** Of the passage's language; null for English. */
  readonly cues: Cues | null
}

/** What may stand between a "not" and that which is denied: "no evidence of meddling", "does not want to meddle". */
const hollow = new Set(
  termsOf(
    'evidence proof prove proven sign indication confirm confirmation trace grounds reason fact basis want wish whatsoever allow allowed permit permitted',
  ),
)

/** Words by which a text says no without a "not", as English terms, in whatever language they are written. */
const sayingNo = new Set(
  termsOf(
    [
      'refuse fail lack unable prevent block reject ignore avoid absence impossible ban forbid prohibit',
      'exclude conceal hide myth fake hoax lie lies nonsense absurd fabricate fabrication invent invention',
      'baseless groundless unfounded unproven dubious doubt deprive stop cease end allegation allege',
      'accusation accuse slander pretext provocation superfluous unnecessary only instead rule',
      'zero refrain abstain abstention leave left withdraw withdrawal',
    ].join(' '),
  ),
)

/** Who asks claims nothing. */
const asks = /[?\u061F]["'\u00BB\u201C\u201D\u2019)]*\s*$/u

/** Whether a passage says no of anything, or says nothing at all. */
function passageSaysNo({ page, text, passage: { start, end }, cues }: Opposed): boolean {
  const passage = text.slice(start, end)
  if (asks.test(passage)) return true
  if (page.negations > 0 || page.terms.some((term) => sayingNo.has(term))) return true
  if (cues !== null) {
    const { not, verdict } = patternsOf(cues)
    return passage.search(not) >= 0 || passage.search(verdict) >= 0
  }
  const folded = plain(passage).text
  return negationsOf(folded).length > 0 || impliedNo.test(folded) || /\bbut\b/iu.test(folded)
}

/** Telling words that go before the "not" of a plain claim at most: whom it is about. */
const mostBefore = 3
/** What a claim has that says more than one thing, or on a condition. */
const notPlain =
  /[:;,\u2013\u2014\u2026]|\b(?:but|because|since|as|if|unless|until|while|anymore|any more|no longer|only|yet|enough|without)\b/iu

/** The place among a claim's telling words of what its "not" denies; −1 where it does not plainly deny one thing. */
function deniedIn({ text, tokens, places, terms, isName, isNumber }: KnownClaim): number {
  const not = firstNegation(tokens)
  const next = places.findIndex((place) => place > not)
  if (not < 0 || next < 0 || next > mostBefore || notPlain.test(text)) return -1
  // "… confirms that it did not" is about who confirms it.
  if (/\bthat\b/iu.test(text.slice(0, tokens[not]?.start))) return -1
  if (negationsOf(plain(text).text).length === 0) return -1
  return places.findIndex(
    (_, at) => at >= next && isName[at] === 0 && isNumber[at] === 0 && !hollow.has(terms[at] ?? ''),
  )
}

/**
 * The word by which a passage says yes where a claim plainly says no ("Russia meddled", "Russia never meddled"):
 * it has the very word that the claim denies, and none that says no itself; null where it does not. What the
 * limits are worth is in docs/matching.md.
 */
export function affirmedWord(opposed: Opposed): Span | null {
  const { claim, page, alignment } = opposed
  if (claim.negations === 0) return null
  const denied = deniedIn(claim)
  if (denied < 0 || (alignment.strength[denied] as number) < surelyAnsweredFrom) return null
  if (passageSaysNo(opposed)) return null
  return page.tokens[page.places[alignment.answer[denied] as number] as number] ?? null
}
