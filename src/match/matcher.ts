import type { Meaning } from '../meaning/index.ts'
import type { Pack } from '../pack/index.ts'
import { type Finders, findersOf } from './candidates.ts'
import { knownClaims } from './claims.ts'
import type { Match, PageContext } from './match.ts'
import { passagesOf } from './passage.ts'
import { passageMatcher, type SeenSentences } from './passage-matcher.ts'
import { selectMatches } from './select.ts'
import { factCheckSignals } from './stance/index.ts'

/** Finds the passages of a text that carry claims of one pack. */
export interface Matcher {
  /**
   * The matches in a text, in its order. Offsets are UTF-16 code units of `text`; a blank line
   * ends a paragraph, a single line break is white space. Without a `page`, the text itself tells
   * whether it checks claims. Time is linear in the text.
   */
  match(text: string, page?: PageContext): Match[]
}

/** Makes a matcher over an opened pack. What it needs of the pack is prepared when it first comes up. */
export function createMatcher(pack: Pack, meaning: Meaning): Matcher {
  let prepared: Finders | null = null
  const finders = () => {
    prepared ??= findersOf(pack, meaning)
    return prepared
  }
  const claimAt = knownClaims(pack, meaning)
  const matchPassage = passageMatcher(pack, meaning, claimAt, finders)
  return {
    match(text, page) {
      const isFactCheck = (page?.isFactCheck ?? false) || factCheckSignals(text)
      const seen: SeenSentences = new Map()
      const found: Match[] = []
      for (const passage of passagesOf(text)) {
        found.push(...matchPassage(text, passage, seen, isFactCheck))
      }
      return selectMatches(found)
    },
  }
}
