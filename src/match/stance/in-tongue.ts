import type { Cues } from '../../languages/index.ts'
import type { Alignment } from '../alignment.ts'
import type { KnownClaim } from '../claims.ts'
import { answeredFrom } from '../features/index.ts'
import type { Span } from '../match.ts'
import type { Passage } from '../passage.ts'
import type { Reading } from '../reading.ts'
import { type CueGroup, cues as english } from './cues.ts'
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

/** Whether the page says "not" of a word of the claim of which the claim does not. */
function isNegated({ claim, page, alignment: { answer, strength } }: ComparedPassage): boolean {
  if (page.negations <= claim.negations) return false
  for (let i = 0; i < answer.length; i += 1) {
    if ((strength[i] as number) < answeredFrom || claim.isName[i] === 1) continue
    if (page.isNegated[answer[i] as number] === 1 && claim.isNegated[i] !== 1) return true
  }
  return false
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
 * in it or beside it, or a "not" before a word of the claim, refutes; somebody who says so reports. Plainer
 * than what English has, and where it errs a claim is taken for reported or refuted rather than for
 * repeated. Linear.
 */
export function stanceInTongue(compared: ComparedPassage): Told {
  const { text, passage, cues } = compared
  const patterns = patternsOf(cues)
  const verdicts = fresh('verdict', patterns, passage.surroundings, compared)
  if (verdicts.length > 0) return { stance: 'refutes', cues: verdicts }
  if (isNegated(compared)) {
    return { stance: 'refutes', cues: spansOf(patterns.not, text, passage) }
  }
  const said = fresh('said', patterns, passage, compared)
  const speakers = said.length > 0 ? said : saidBefore(patterns, compared)
  return speakers.length > 0
    ? { stance: 'reports', cues: speakers }
    : { stance: 'repeats', cues: [] }
}
