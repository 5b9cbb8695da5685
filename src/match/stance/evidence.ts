import type { Span } from '../match.ts'
import weights from '../weights/stance.json' with { type: 'json' }
import { type CueGroup, cues } from './cues.ts'
import { impliedNo } from './negation.ts'
import { type ClaimOutline, freshCues, type Outline, termsAfter } from './signals.ts'

/** How far a passage leans from repeating a claim to refuting and to reporting it; logarithmic. */
export interface Leaning {
  readonly refutes: number
  readonly reports: number
}

/** What may speak for another stance; weighed by `npm run train -- stance`. */
export type Signal = keyof typeof weights.signals
export const signalNames = Object.keys(weights.signals) as Signal[]
const groups = Object.keys(cues) as CueGroup[]

const anyWord = /\b(?:any|anyone|anybody|anything|either|ever|at all|let alone)\b/i
const conditional =
  /^["'\u201C(]*(?:and |but |even |what )?(?:if|had|were|should|suppose|imagine)\b/i
const openArticle = /^(?:An?|One|Some|Several|On|In)\b/
const backshift = /\b(?:had|would|was|were|as)\b/
const pastClaim = /\b(?:had|would|was|were)\b/
const moscowFirst =
  /^(?:\S+ ){0,3}(?:Russia(?:n|'s)|Moscow(?:'s)?|Kremlin(?:'s)?|Belarusian|Syrian|Separatist|pro-\w+|Minsk|Damascus|RT|Sputnik|TASS)\b/i
const moscowFirstInClaim = /^(?:\S+ ){0,3}(?:Russia|Moscow|Kremlin|Belarus|Syria|Minsk)/i
const predicateNot =
  /\b(?:is|are|was|were|did|does|do|has|have|had|will|would|could|can|ca|wo|need) ?(?:not|never|n't)\b|\bcannot\b/gi
const laterClause = /[;:]|, (?:and|so|but|while|nor|which)\b|\. /i

/** Words before the end of which a speaker stands, and between a speaker and the verb. */
const speakerWithin = 7
const verbWithin = 6

function spaces(text: string): number {
  let count = 0
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) count += 1
  return count
}

/** Signals of a speaker at the head of the passage and of a verb of saying that belongs to it. */
function* speakerSignals(said: Outline, claim: ClaimOutline): Generator<Signal> {
  const { text } = said
  const speaker = freshCues(said, claim, 'source').find(
    ({ start }) => spaces(text.slice(0, start)) < speakerWithin,
  )
  if (!speaker) return
  yield 'srcStart'
  const rest = text.slice(speaker.end)
  const hasVerb = (group: CueGroup) =>
    freshCues(said, claim, group).some(
      ({ start }) => start >= speaker.end && spaces(text.slice(speaker.end, start)) <= verbWithin,
    )
  if (hasVerb('put')) yield 'srcPut'
  if (hasVerb('said')) yield 'srcSaid'
  if (/^.{0,60}\bthat\b/.test(rest) && !/ that\b/.test(claim.text)) yield 'srcThat'
  if (backshift.test(rest) && !pastClaim.test(claim.text)) yield 'srcHad'
}

/** Signals of a negation where the claim has none. */
function* newNegationSignals(
  said: Outline,
  claim: ClaimOutline,
  terms: ReadonlySet<string | null>,
): Generator<Signal> {
  const { text, negations, tokens, origin } = said
  yield claim.impliesNo ? 'negImplied' : 'negPlain'
  if (negations.length > 1) yield 'neg2'
  if (claim.isAbsolute) yield 'negAbs'
  if (claim.impliesNoStrongly) yield 'negStrong'
  const [hinge] = claim.impliedly
  if (claim.impliesNo && hinge !== undefined && terms.has(hinge)) yield 'impSame'
  const meetsClaim = ({ end }: Span) => {
    const from = origin(end)
    const next = tokens.filter(({ start, term }) => start >= from && term !== null).slice(0, 3)
    return next.some(({ term }) => term !== null && claim.terms.has(term))
  }
  if (negations.some(meetsClaim)) yield 'negOnClaim'
  for (const { index, 0: not } of text.matchAll(predicateNot)) {
    const from = origin(index)
    const isSubject = tokens.some(
      ({ start, term }) => start < from && term !== null && claim.terms.has(term),
    )
    if (isSubject && meetsClaim({ start: index, end: index + not.length })) yield 'negPredicate'
  }
  if (negations.some(({ start }) => laterClause.test(text.slice(0, start)))) yield 'negLate'
  const words = new Set(negations.map(({ start, end }) => text.slice(start, end).toLowerCase()))
  if (words.has('nor') || words.has('neither')) yield 'nor'
  if (words.has('nobody') || words.has('nothing') || words.has('none')) yield 'nobody'
  if (words.has('no')) yield 'no'
}

/** Signals of the yes and no of a passage against the yes and no of the claim. */
function* polaritySignals(said: Outline, claim: ClaimOutline): Generator<Signal> {
  const here = said.negations.length
  const there = claim.negations.length
  const terms = new Set(said.tokens.map(({ term }) => term))
  if (there === 0 && here > 0) yield* newNegationSignals(said, claim, terms)
  if (there > 0 && here > there) yield 'negMore'
  if (there > 0 && here > 0) {
    const about = said.negations.flatMap(({ end }) => termsAfter(said.tokens, said.origin(end), 2))
    const known = about.filter((term) => claim.terms.has(term))
    if (known.length > 0 && !known.some((term) => claim.negated.includes(term))) yield 'negTurned'
  }
  if (there > 0 && here === 0) {
    yield 'negLost'
    if (claim.negated.some((term) => terms.has(term))) yield 'affirms'
  }
  if (there > 0 || here > 0 || !claim.impliesNo || impliedNo.test(said.text)) return
  if (claim.impliedly.some((term) => terms.has(term))) yield 'affirmsImp'
}

/** Signals of single cues that the claim lacks. */
function* cueSignals(said: Outline, claim: ClaimOutline): Generator<Signal> {
  const has = new Set<CueGroup>()
  for (const group of groups) {
    const fresh = freshCues(said, claim, group).length
    const more = said.cues[group].length - claim.cues[group].length
    if (fresh === 0 || more <= 0) continue
    has.add(group)
    yield group
    if (Math.min(fresh, more) > 1) yield `${group}2`
  }
  if (has.has('verdict') && has.has('source')) yield 'verdSrc'
  if (claim.isAboutClaims) return
  if (has.has('verdict')) yield 'verdictPlain'
  if (has.has('denial')) yield 'denialPlain'
  if (has.has('proof') && claim.negations.length === 0) yield 'proofPlain'
}

function* formSignals({ text }: Outline, claim: ClaimOutline): Generator<Signal> {
  if (anyWord.test(text) && !/\bany/i.test(claim.text)) yield 'any'
  if (conditional.test(text)) yield 'if'
  if (/\bthat\b/i.test(text) && !/\bthat\b/i.test(claim.text)) yield 'that'
  if (openArticle.test(text)) yield 'startsA'
  if (moscowFirst.test(text) && !moscowFirstInClaim.test(claim.text)) yield 'rus'
}

/** Share of the claim's topic words that the passage has. */
export function sharedTerms({ tokens }: Outline, { terms }: ClaimOutline): number {
  if (terms.size === 0) return 0
  const shared = new Set<string>()
  for (const { term } of tokens) if (term !== null && terms.has(term)) shared.add(term)
  return shared.size / terms.size
}

/** Everything that a passage has and a claim has not, by name; a name comes at most once. */
export function signalsOf(said: Outline, claim: ClaimOutline): Set<Signal> {
  const signals = [cueSignals, polaritySignals, formSignals, speakerSignals]
  return new Set(signals.flatMap((found) => [...found(said, claim)]))
}

/**
 * Weighs what a passage has and the claim has not, in natural logarithms of odds against plain
 * repeating: where it stands without any signal, what each adds, and what the share of the claim's
 * words adds.
 */
export function lean(said: Outline, claim: ClaimOutline): Leaning {
  const share = sharedTerms(said, claim)
  let [refutes = 0, reports = 0] = weights.bias.map(
    (bias, at) => bias + share * (weights.overlap[at] ?? 0),
  )
  for (const signal of signalsOf(said, claim)) {
    const [ofRefuting = 0, ofReporting = 0] = weights.signals[signal]
    refutes += ofRefuting
    reports += ofReporting
  }
  return { refutes, reports }
}
