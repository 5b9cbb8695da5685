import { type Token, tokenise } from '../../language/index.ts'
import type { Span } from '../match.ts'
import { type CueGroup, cues } from './cues.ts'
import { impliedNo, negationsOf, stronglyImpliedNo } from './negation.ts'

/** A cue found in a text, and what makes two forms of it the same ("accused", "accuses"). */
export interface Cue extends Span {
  readonly key: string
}

/** What a text has of each kind of cue, and of negations. */
export interface Outline {
  readonly text: string
  readonly tokens: readonly Token[]
  /** Where a place of `text` stands among the offsets of `tokens`. */
  readonly origin: (at: number) => number
  readonly cues: Readonly<Record<CueGroup, readonly Cue[]>>
  readonly negations: readonly Span[]
}

const groups = Object.keys(cues) as CueGroup[]
const patterns = groups.map(
  (group) => [group, new RegExp(`\\b(?:${cues[group].join('|')})(?!\\w)`, 'gi')] as const,
)

/** Letters of a word by which its forms are the same. */
const stemLength = 4

function keyOf(cue: string): string {
  const words = cue.toLowerCase().split(/[ -]/)
  return words.map((word) => word.slice(0, stemLength).replace(/y$/, 'i')).join(' ')
}

function find(pattern: RegExp, text: string): Cue[] {
  return [...text.matchAll(pattern)].map(({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
    key: keyOf(found),
  }))
}

/** Reads a folded text (see `plain`), whose words are given; linear. */
export function outline(
  text: string,
  tokens: readonly Token[],
  origin: (at: number) => number,
): Outline {
  const found = patterns.map(([group, pattern]) => [group, find(pattern, text)])
  return {
    text,
    tokens,
    origin,
    cues: Object.fromEntries(found) as Outline['cues'],
    negations: negationsOf(text),
  }
}

/** A claim's outline with what is asked of it for each passage. */
export interface ClaimOutline extends Outline {
  readonly lower: string
  readonly terms: ReadonlySet<string>
  readonly keys: Readonly<Record<CueGroup, ReadonlySet<string>>>
  /** Says no without a negation. */
  readonly impliesNo: boolean
  readonly impliesNoStrongly: boolean
  /** Is itself about something said, shown or denied: its repeats speak of evidence and lies. */
  readonly isAboutClaims: boolean
  /** Says itself that something is false or without evidence. */
  readonly isDenial: boolean
  /** Is itself about what somebody said. */
  readonly isReport: boolean
  readonly isAbsolute: boolean
  /** The first topic words after its negation, and after the word that implies one. */
  readonly negated: readonly string[]
  readonly impliedly: readonly string[]
}

const aboutClaims =
  /\b(?:accus\w*|alleg\w*|charg\w*|evidence|proofs?|myth\w*|fak\w+|fals\w+|l(?:ie|ies|ied|ying)|fabricat\w+|absurd\w*|groundless\w*|baseless\w*|disinfo\w*|revisionism|claims?|stor(?:y|ies)|hoax|invent\w+|sham|refut\w+|doubt\w*|den(?:y|ies|ied|ying)|reject\w*|oppos\w+|blam\w+|artificial|nonsense|unproven|propaganda|question\w*|challenge\w*|mislead\w*|manipulat\w+|distort\w*|suspect\w*|inconclusive|narrative|version|conspiracy|provocation|staged|imitation|mistake|re-?writ\w+)\b/i
const denial =
  /\b(?:accusations?|allegations?|evidence|proofs?|myth\w*|fak\w+|fals\w+|l(?:ie|ies|ied|ying)|fabricat\w+|absurd\w*|groundless\w*|baseless\w*|disinfo\w*|claims?|hoax|invent\w+|sham|refut\w+|doubt\w*|den(?:y|ies|ied|ying)|nonsense|unproven|mislead\w*|manipulat\w+|distort\w*|inconclusive|conspiracy theor\w+)\b/i
const report =
  /:|\b(?:sa(?:id|ys?)|accord\w*|claim\w*|stat(?:es|ed)|announc\w*|declar\w*|report\w*|assert\w*|admit\w*|acknowledg\w*|confirm\w*|recogni[sz]\w*|believ\w*|calls?|called|evidence|reveal\w*|quote|suspect|suggest\w*|tells?|told|accus\w*|warn\w*|think\w*|demand\w*|vow\w*|idea|challeng\w*)\b/i
const absolute =
  /\b(?:always|everything|everyone|every|all|most|\w{3,}est|constant\w*|entire\w*|complete\w*|first|best|worst)\b/i

/** The first topic words from a place on. */
export function termsAfter(tokens: readonly Token[], place: number, count: number): string[] {
  return tokens
    .filter(({ start }) => start >= place)
    .flatMap(({ term }) => term ?? [])
    .slice(0, count)
}

/** Reads a claim (folded, see `plain`). */
export function claimOutline(text: string): ClaimOutline {
  const read = outline(text, tokenise(text), (at) => at)
  const { tokens, negations } = read
  const implied = impliedNo.exec(text)
  const keys = groups.map((group) => [group, new Set(read.cues[group].map(({ key }) => key))])
  return {
    ...read,
    lower: text.toLowerCase(),
    terms: new Set(tokens.flatMap(({ term }) => term ?? [])),
    keys: Object.fromEntries(keys) as ClaimOutline['keys'],
    impliesNo: implied !== null,
    impliesNoStrongly: stronglyImpliedNo.test(text),
    isAboutClaims: aboutClaims.test(text),
    isDenial: denial.test(text),
    isReport: report.test(text),
    isAbsolute: absolute.test(text),
    negated: negations[0] ? termsAfter(tokens, negations[0].end, 3) : [],
    impliedly: implied ? termsAfter(tokens, implied.index, 4) : [],
  }
}

/** Clauses that speak of what was said before: a "not" there may be about the claim. */
const lookingBack =
  /\b(?:it|its|this|that|these|those|they|them|their|such|so|he|she|any|anything|there|nothing|nobody|none|neither|nor)\b/i
const clauseEnd =
  /[.;:!?]\s|, (?=(?:and|but|while|as|because|where|who|which|whose|so|though|although)\b)/g

/** A passage with only the negations that stand in a clause about the claim. */
export function aboutClaim(said: Outline, claim: ClaimOutline): Outline {
  const { text, tokens, negations, origin } = said
  if (negations.length === 0) return said
  const ends = [...text.matchAll(clauseEnd)].map(({ index }) => index)
  if (ends.length === 0) return said
  const places = tokens.flatMap(({ start, term }) =>
    term !== null && claim.terms.has(term) ? start : [],
  )
  if (places.length === 0) return said
  const kept = negations.filter(({ start }) => {
    const from = ends.findLast((end) => end < start) ?? 0
    const to = ends.find((end) => end >= start) ?? text.length
    const isBehind = places.some((place) => place < origin(from))
    if (isBehind && lookingBack.test(text.slice(from, to))) return true
    return places.some((place) => place >= origin(from) && place <= origin(to))
  })
  return kept.length === negations.length ? said : { ...said, negations: kept }
}

/** The cues of a group that the claim does not have, in any form. */
export function freshCues(said: Outline, claim: ClaimOutline, group: CueGroup): readonly Cue[] {
  const found = said.cues[group]
  if (found.length === 0) return found
  return found.filter(({ key }) => !claim.keys[group].has(key))
}
