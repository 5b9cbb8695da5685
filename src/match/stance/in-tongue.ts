import { type Cues, type TongueCode, tongues } from '../../languages/index.ts'
import type { Alignment } from '../alignment.ts'
import type { KnownClaim } from '../claims.ts'
import { answeredFrom } from '../features/index.ts'
import type { Span } from '../match.ts'
import type { Passage } from '../passage.ts'
import type { Reading } from '../reading.ts'
import type { Told } from './stance-of.ts'

/** The cues of a language as they are looked for. */
type Patterns = Readonly<Record<keyof Cues, RegExp>>

/** A cue as the inside of a regular expression: `*` stands for any letters, apostrophes are alike. */
function written(cue: string): string {
  return cue
    .replace(/[.+?^${}()|[\]\\]/gu, '\\$&')
    .replaceAll('*', '\\p{L}*')
    .replaceAll("'", "['\\u2019\\u02BC]")
    .replaceAll(' ', '\\s+')
}

function pattern(cues: readonly string[]): RegExp {
  // Longer ones first, so that a cue is shown whole.
  const sorted = [...cues].sort((one, other) => other.length - one.length)
  return new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${sorted.map(written).join('|')})(?![\\p{L}\\p{N}])`,
    'giu',
  )
}

const known = new Map<TongueCode, Patterns>()

function patternsOf(code: TongueCode): Patterns {
  const before = known.get(code)
  if (before !== undefined) return before
  const { verdict, said, not } = tongues[code].cues
  const made = { verdict: pattern(verdict), said: pattern(said), not: pattern(not) }
  known.set(code, made)
  return made
}

/** The places of cues in a stretch of text, as spans of the text, less those that answer the claim itself. */
function fresh(
  cues: RegExp,
  text: string,
  { start, end }: Span,
  answering: readonly Span[],
): Span[] {
  return [...text.slice(start, end).matchAll(cues)]
    .map(({ 0: cue, index }) => ({ start: start + index, end: start + index + cue.length }))
    .filter((cue) => !answering.some((span) => span.start < cue.end && cue.start < span.end))
}

/** The words of the page that answer words of the claim. */
function answeringSpans(page: Reading, { answer, strength }: Alignment): Span[] {
  const spans: Span[] = []
  for (const [at, by] of answer.entries()) {
    const token = page.tokens[page.places[by] ?? -1]
    if (token !== undefined && (strength[at] as number) >= answeredFrom) spans.push(token)
  }
  return spans
}

/** Whether the page says "not" of a word of the claim of which the claim does not. */
function isNegated(claim: KnownClaim, page: Reading, { answer, strength }: Alignment): boolean {
  if (page.negations <= claim.negations) return false
  for (let i = 0; i < answer.length; i += 1) {
    if ((strength[i] as number) < answeredFrom || claim.isName[i] === 1) continue
    if (page.isNegated[answer[i] as number] === 1 && claim.isNegated[i] !== 1) return true
  }
  return false
}

/**
 * What a passage in another language than English does with a claim, from that language's cues: a verdict
 * in it or beside it, or a "not" before a word of the claim, refutes; somebody who says so reports. A cue
 * that answers a word of the claim tells nothing. Plainer than what English has, and where it errs a claim
 * is taken for reported or refuted rather than for repeated. Linear.
 */
export function stanceInTongue(
  text: string,
  passage: Passage,
  code: TongueCode,
  claim: KnownClaim,
  page: Reading,
  alignment: Alignment,
): Told {
  const { verdict, said, not } = patternsOf(code)
  const answering = answeringSpans(page, alignment)
  const verdicts = fresh(verdict, text, passage.surroundings, answering)
  if (verdicts.length > 0) return { stance: 'refutes', cues: verdicts }
  if (isNegated(claim, page, alignment)) {
    return { stance: 'refutes', cues: fresh(not, text, passage, answering) }
  }
  const speakers = fresh(said, text, passage, answering)
  if (speakers.length > 0) return { stance: 'reports', cues: speakers }
  return { stance: 'repeats', cues: [] }
}
