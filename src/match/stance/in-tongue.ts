import type { Token } from '../../language/index.ts'
import type { Cues } from '../../languages/index.ts'
import type { Alignment } from '../alignment.ts'
import type { KnownClaim } from '../claims.ts'
import { answeredFrom } from '../features/index.ts'
import type { Span } from '../match.ts'
import type { Passage } from '../passage.ts'
import type { Reading } from '../reading.ts'
import { type CueGroup, cues as english } from './cues.ts'
import { impliedNo } from './negation.ts'
import type { Told } from './stance-of.ts'
import { type Patterns, patternOf, patternsOf } from './tongue-patterns.ts'

/** What English has of the same two kinds. */
const englishGroups = {
  verdict: ['verdict', 'falsity', 'denial'],
  said: ['said', 'put'],
} as const satisfies Readonly<Record<'verdict' | 'said', readonly CueGroup[]>>

const inEnglish = {
  verdict: patternOf(englishGroups.verdict.flatMap((group) => english[group])),
  said: patternOf(englishGroups.said.flatMap((group) => english[group])),
}

/** Words before "that": who says it, and the verb. */
const fewestBefore = 2

/** A passage that was compared with a claim. */
export interface ComparedPassage {
  readonly text: string
  readonly passage: Passage
  readonly claim: KnownClaim
  readonly page: Reading
  readonly alignment: Alignment
  /** Of the passage's language. */
  readonly cues: Cues
  /** Of the claim's language; null for English. */
  readonly claimCues: Cues | null
}

/** Places of cues in a stretch of text, as spans of the text. */
function spansOf(pattern: RegExp, text: string, { start, end }: Span): Span[] {
  return [...text.slice(start, end).matchAll(pattern)].map(({ 0: cue, index }) => ({
    start: start + index,
    end: start + index + cue.length,
  }))
}

/** The words of the page that answer words of the claim. */
function answeringSpans({ page, alignment }: ComparedPassage): Span[] {
  const spans: Span[] = []
  for (const [at, by] of alignment.answer.entries()) {
    const token = page.tokens[page.places[by] ?? -1]
    if (token !== undefined && (alignment.strength[at] as number) >= answeredFrom) spans.push(token)
  }
  return spans
}

/** Cues of the page; where the claim has such words itself, those that answer it tell nothing. */
function fresh(
  kind: 'verdict' | 'said',
  patterns: Patterns,
  within: Span,
  compared: ComparedPassage,
): Span[] {
  const { text, claim, claimCues } = compared
  const found = spansOf(patterns[kind], text, within)
  const own = claimCues === null ? inEnglish : patternsOf(claimCues)
  if (found.length === 0 || claim.text.search(own[kind]) < 0) return found
  const answering = answeringSpans(compared)
  return found.filter(
    (cue) => !answering.some((span) => span.start < cue.end && cue.start < span.end),
  )
}

/** How far before the first word that answers the claim a "not" speaks of it, in UTF-16 code units. */
const reach = 25
const wordAfter = /^\s*\p{L}+/u
const goesOn = /^\s*[\p{L}\p{N}]/u

/** Whether a claim says no of something, with a negation or without one. */
function claimSaysNo({ claim, claimCues }: ComparedPassage): boolean {
  return claim.negations > 0 || (claimCues === null && impliedNo.test(claim.text))
}

/**
 * What says "not" among the words that answer the claim, just before them, or at the clause's end behind them: a
 * word, or the beginning of one (Czech "ne…"). Of a claim that says no itself nothing is told: languages double their
 * negations, or do without.
 */
function negationsIn({ not, only }: Patterns, compared: ComparedPassage): Span[] {
  if (claimSaysNo(compared)) return []
  const { text, passage, page } = compared
  const answering = answeringSpans(compared)
  const first = Math.min(...answering.map(({ start }) => start))
  const last = Math.max(...answering.map(({ end }) => end))
  const within = { start: Math.max(passage.start, first - reach), end: passage.end }
  const found = spansOf(not, text, within).filter(({ start, end }) => {
    // German may end a clause with its "not"; in other places it is about what follows it.
    const isBehind = start >= last
    if (isBehind && (text.slice(last, start).trim() !== '' || goesOn.test(text.slice(end))))
      return false
    const next = wordAfter.exec(text.slice(end, passage.end))?.[0].trim() ?? ''
    return next.search(only) < 0
  })
  return found.length > 0 ? found : page.tokens.filter((token) => isPrefixed(token, within, last))
}

/** Whether a token is the "not" with which a longer word begins, between two places. */
function isPrefixed(token: Token, { start }: Span, last: number): boolean {
  const { word, term } = token
  const isLonger = token.end - token.start > word.length
  return term === null && word === 'not' && isLonger && token.start >= start && token.end <= last
}

/** A question mark that ends the passage: who asks does not claim. */
function questionOf({ text, passage: { end } }: ComparedPassage): Span[] {
  const at = text.slice(end - 2, end + 1).search(/[?\u061F]/u)
  return at < 0 ? [] : [{ start: end - 2 + at, end: end - 1 + at }]
}

/** What stands before a "that" behind which all of the claim is: somebody says it. */
function saidBefore({ that }: Patterns, compared: ComparedPassage): Span[] {
  const { text, passage, page } = compared
  const answering = answeringSpans(compared)
  const [hinge] = spansOf(that, text, passage)
  if (hinge === undefined || answering.some(({ start }) => start < hinge.end)) return []
  const before = page.tokens.filter(({ end, term }) => end <= hinge.start && term !== null)
  const [first] = before
  return first === undefined || before.length < fewestBefore
    ? []
    : [{ start: first.start, end: hinge.end }]
}

/**
 * What a passage in another language than English does with a claim, from that language's cues: a verdict
 * in it or beside it, or a "not" among the words of the claim, refutes; somebody who says so, or asks,
 * reports. Plainer than what English has, and where it errs a claim is taken for reported or refuted rather
 * than for repeated. Linear.
 */
export function stanceInTongue(compared: ComparedPassage): Told {
  const { passage, cues } = compared
  const patterns = patternsOf(cues)
  const verdicts = fresh('verdict', patterns, passage.surroundings, compared)
  if (verdicts.length > 0) return { stance: 'refutes', cues: verdicts }
  const negations = negationsIn(patterns, compared)
  if (negations.length > 0) return { stance: 'refutes', cues: negations }
  const said = fresh('said', patterns, passage, compared)
  const before = said.length > 0 ? said : saidBefore(patterns, compared)
  const speakers = before.length > 0 ? before : questionOf(compared)
  return speakers.length > 0
    ? { stance: 'reports', cues: speakers }
    : { stance: 'repeats', cues: [] }
}
