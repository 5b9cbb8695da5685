import type { Pack } from '../pack/index.ts'
import { candidateFinder } from './candidates.ts'
import { claimModels } from './claim-model.ts'
import { compare } from './compare.ts'
import { decide, isTight, thresholds } from './decide.ts'
import { attributes, denies } from './denial.ts'
import { explain, locate } from './locate.ts'
import type { Match } from './match.ts'
import { passagesOf } from './passage.ts'
import { selectMatches } from './select.ts'

/** Finds the passages of a text that carry claims of one pack. */
export interface Matcher {
  /**
   * The matches in a text, in its order. Offsets are UTF-16 code units of `text`; a blank line
   * ends a paragraph, a single line break is white space. Time is linear in the text.
   */
  match(text: string): Match[]
}

/** Makes a matcher over an opened pack. Cheap: claims are prepared when they first come up. */
export function createMatcher(pack: Pack): Matcher {
  const findCandidates = candidateFinder(pack)
  const claimModel = claimModels(pack)
  return {
    match(text) {
      const found: Match[] = []
      for (const passage of passagesOf(text)) {
        const { tokens } = passage
        for (const number of findCandidates(tokens)) {
          const claim = claimModel(number)
          const told = claim && pack.cases[claim.case]
          if (!claim || !told) continue
          const comparison = compare(tokens, claim, thresholds.phrase)
          const decision = comparison && decide(claim, comparison)
          if (!decision) continue
          const extent = locate(tokens, claim, decision.ground, comparison.run)
          if (!isTight(extent.last - extent.first + 1, claim)) continue
          if (denies(text, passage.surroundings, tokens, extent, claim)) continue
          const words = tokens.slice(extent.first, extent.last + 1)
          const start = words[0]?.start ?? passage.start
          const end = words.at(-1)?.end ?? passage.end
          found.push({
            caseId: told.id,
            title: told.title,
            tier: attributes(text, passage, claim) ? 'possible' : decision.tier,
            stance: 'repeats',
            score: decision.score,
            quote: text.slice(start, end),
            start,
            end,
            why: explain(words, claim),
          })
        }
      }
      return selectMatches(found)
    },
  }
}
