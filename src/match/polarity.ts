import type { Token } from '../language/index.ts'
import type { Extent } from './locate.ts'

const negations = new Set([
  ...['not', 'no', 'never', 'nor', 'neither', 'none', 'nobody', 'nothing', 'hardly', 'scarcely'],
  ...['barely', 'cannot', 'without', 'rather', 'instead', 'stop', 'stops', 'stopped', 'ceased'],
  ...['fails', 'failed', 'refuses', 'refused', 'refrains', 'refrained', 'avoids', 'avoided'],
])

/** Words that negate only what they stand before: "little hope", but "and of little else". */
const weak = new Set(['few', 'little', 'less', 'least'])

/** Negations that set one thing against another: what they are about must be the same. */
const contrasts = new Set(['rather', 'instead'])

/** "No accident", "hardly a secret", "never forget": negations that say yes. */
const affirmed = new Set([
  ...['accident', 'accidental', 'coincidence', 'coincidental', 'doubt', 'doubts', 'doubted'],
  ...['question', 'questions', 'secret', 'wonder', 'surprise', 'surprising', 'surprised'],
  'mistake',
  ...['forget', 'deny', 'denies', 'denied', 'denying', 'dispute', 'disputes', 'hide', 'ignore'],
])

/** Words before and after a matched stretch in which a "not" of its own clause belongs to it. */
const reachBefore = 8
const reachAfter = 3
/** Words after a negation among which the one that turns it into a yes may stand. */
const affirmedWithin = 4

function negates(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.word ?? ''
  if (!negations.has(word) && !word.endsWith("n't")) return false
  const after = tokens.slice(at + 1, at + 1 + affirmedWithin)
  return !after.some((next) => affirmed.has(next.word))
}

/** The first topic word after a place: what a negation there is about. */
function nextTerm(tokens: readonly Token[], at: number): string | null {
  return tokens.slice(at + 1).find(({ term }) => term !== null)?.term ?? null
}

/** What a text negates: with which words, and the first topic word after each. */
interface Negated {
  readonly by: ReadonlySet<string>
  readonly terms: ReadonlySet<string | null>
}

function negatedIn(tokens: readonly Token[]): Negated {
  const places = [...tokens.keys()].filter((at) => negates(tokens, at))
  return {
    by: new Set(places.map((at) => tokens[at]?.word ?? '')),
    terms: new Set(places.map((at) => nextTerm(tokens, at))),
  }
}

/** Words that begin a clause of their own. */
const joints = new Set(['and', 'but', 'while', 'which', 'who', 'because'])

/** Whether a clause ends between two words that follow each other. */
function clauseEnds(text: string, one: Token | undefined, next: Token | undefined): boolean {
  return !one || !next || /[,;:.!?()\u2013\u2014]/u.test(text.slice(one.end, next.start))
}

/** The matched topic words, and those around them that belong to their clause. */
function clauseAround(text: string, tokens: readonly Token[], { first, last }: Extent): Extent {
  let end = last
  while (end > first && tokens[end]?.term === null) end -= 1
  let from = first
  let to = end
  while (first - from < reachBefore && !clauseEnds(text, tokens[from - 1], tokens[from])) from -= 1
  while (to - end < reachAfter && !clauseEnds(text, tokens[to], tokens[to + 1])) {
    if (joints.has(tokens[to + 1]?.word ?? '')) break
    to += 1
  }
  return { first: from, last: to }
}

/** Whether a page negates what the claim does not, or sets it against something else. */
function negatesMore(
  clause: readonly Token[],
  own: Negated,
  claimed: ReadonlySet<string | null>,
): boolean {
  return clause.some(({ word }, at) => {
    const beside = clause[at + 1]?.term ?? null
    if (weak.has(word)) return !own.by.has(word) && beside !== null && claimed.has(beside)
    if (!negates(clause, at)) return false
    const about = nextTerm(clause, at)
    if (about !== null && own.terms.has(about)) return false
    return !own.by.has(word) || (contrasts.has(word) && about !== null && claimed.has(about))
  })
}

/** Whether a page says of what the claim negates the very thing without a negation. */
function affirmsNegated(clause: readonly Token[], own: Negated): boolean {
  const here = negatedIn(clause)
  if (
    [...here.by].some((word) => own.by.has(word)) ||
    [...here.terms].some((term) => own.terms.has(term))
  )
    return false
  return [...own.terms].some((term) => {
    const at = term === null ? -1 : clause.findIndex((token) => token.term === term)
    // A quote that begins behind the claim's negation may well have had it.
    return clause.slice(0, Math.max(0, at)).some((token) => token.term !== null)
  })
}

/**
 * Whether the matched words say yes where the claim says no, or no where it says yes. "Nothing to
 * boast about" is the claim's own no, "no attempt" is not, "plenty to boast about" lacks it, and
 * "rather than external forces" turns "rather than internal problems" round.
 */
export function turnsRound(
  text: string,
  tokens: readonly Token[],
  matched: Extent,
  claim: readonly Token[],
): boolean {
  const { first, last } = clauseAround(text, tokens, matched)
  const clause = tokens.slice(first, last + 1)
  const own = negatedIn(claim)
  const claimed = new Set(claim.map(({ term }) => term))
  return negatesMore(clause, own, claimed) || affirmsNegated(clause, own)
}
