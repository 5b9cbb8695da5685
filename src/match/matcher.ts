import type { HintedText } from '../languages/index.ts'
import type { Meaning } from '../meaning/index.ts'
import { leastCosineAsked } from './candidates.ts'
import { passageComparer, type SeenSentences } from './comparison.ts'
import { examine, type NearCase } from './examine.ts'
import { matchOf } from './found.ts'
import { askedLists, type MatchedList } from './lists.ts'
import type { Match, PageContext } from './match.ts'
import type { Models } from './models.ts'
import { passagesOf } from './passage.ts'
import { selectMatches } from './select.ts'
import { factCheckSignals } from './stance/index.ts'

/** Finds the passages of a text that carry claims of some lists. */
export interface Matcher {
  /**
   * The matches in a text, in its order. Offsets are UTF-16 code units of `text`; a blank line
   * ends a paragraph, a single line break is white space. Without a `page`, the text itself tells
   * whether it checks claims. Time is linear in the text.
   */
  match(text: string, page?: PageContext): Match[]
  /**
   * Brings what reading some texts takes, which `match` and `examine` do not wait for.
   * @throws the first reason why something could not be brought: of that language nothing is matched
   */
  prepare(texts: Iterable<HintedText>): Promise<void>
  /** The cases that come nearest to a text, the nearest first, however far they are. */
  examine(text: string): NearCase[]
}

/**
 * Makes a matcher over opened lists. What it needs of them is prepared when it first comes up; where
 * two lists hold one case, by its id, a passage is tied to it once.
 * @throws Error where the models were trained on other features than are compared
 */
export function createMatcher(
  lists: readonly MatchedList[],
  meaning: Meaning,
  models: Models,
): Matcher {
  const asked = askedLists(lists, meaning)
  const compare = passageComparer(asked, meaning, models)
  return {
    match(text, page) {
      // Asked only where something was found: of ten thousand paragraphs hardly one.
      let known = page?.isFactCheck ? true : null
      const isFactCheck = () => {
        known ??= factCheckSignals(text)
        return known
      }
      const seen: SeenSentences = new Map()
      const found: Match[] = []
      for (const passage of passagesOf(text, meaning, page?.language ?? null)) {
        for (const compared of compare(text, passage, seen)) {
          const match = matchOf(text, passage, compared, isFactCheck, meaning.languages)
          if (match) found.push(match)
        }
      }
      return selectMatches(found)
    },
    prepare: (texts) => meaning.languages.prepare(texts),
    examine: (text) =>
      examine(text, meaning, passageComparer(asked, meaning, models, leastCosineAsked)),
  }
}
