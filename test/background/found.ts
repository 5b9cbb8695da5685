import type { Stance } from '../../src/match/index.ts'
import type { BlockMatch, PageIntroduction } from '../../src/messages/index.ts'

/** How an ordinary page introduces itself. */
export const introduction: PageIntroduction = {
  page: 'page',
  readable: true,
  isFactCheck: false,
  language: 'en',
  openedAt: 1_700_000_000_000.5,
}

/** What the names of marks begin with. */
export const markToken = 'abcdefghijklmnop'

/** A match of a case at a place of a block. */
export function found(
  caseId: string,
  block: number,
  start = 0,
  stance: Stance = 'repeats',
): BlockMatch {
  const quote = 'these words'
  const why = { claim: 'A claim.', pairs: [], missing: [], cues: [] }
  const span = { quote, start, end: start + quote.length }
  return {
    block,
    match: {
      list: 'bundled',
      caseId,
      title: caseId,
      tier: 'match',
      stance,
      score: 1,
      why,
      ...span,
    },
  }
}
