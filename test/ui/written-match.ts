import type { Match, Span, WordPair } from '../../src/match/index.ts'

/** A match as a test writes it down: words instead of spans, each at its first place. */
export interface WrittenMatch extends Partial<Pick<Match, 'caseId' | 'tier' | 'stance'>> {
  /** The text of the block; the passage is all of it unless `quote` says otherwise. */
  readonly page?: string
  readonly quote?: string
  readonly claim?: string
  readonly pairs?: readonly (readonly [WordPair['kind'], page: string, claim: string])[]
  readonly missing?: readonly string[]
  readonly cues?: readonly string[]
}

/** Turns a match that a test has written down into one as the matcher gives it. */
export function matchFrom(written: WrittenMatch): Match {
  const { caseId = 'a-case', tier = 'match', stance = 'repeats' } = written
  const { page = 'The frogs sing.', claim = 'Frogs sing.' } = written
  const { quote = page, pairs = [], missing = [], cues = [] } = written
  return {
    list: 'bundled',
    caseId,
    title: claim,
    tier,
    stance,
    score: 1,
    quote,
    ...spanOf(quote, page),
    why: {
      claim,
      pairs: pairs.map(([kind, ofPage, ofClaim]) => {
        return { kind, page: spanOf(ofPage, page), claim: spanOf(ofClaim, claim) }
      }),
      missing: missing.map((word) => spanOf(word, claim)),
      cues: cues.map((word) => spanOf(word, page)),
    },
  }
}

function spanOf(part: string, text: string): Span {
  const start = text.indexOf(part)
  if (start < 0) throw new Error(`“${part}” does not stand in “${text}”.`)
  return { start, end: start + part.length }
}
