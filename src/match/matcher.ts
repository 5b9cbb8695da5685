import type { Case } from '../cases/index.ts'
import type { Pack } from '../pack/index.ts'
import { isAbout, saysOfAnother } from './about.ts'
import { voiceOf } from './attribution.ts'
import { candidateFinder } from './candidates.ts'
import { type ClaimModel, claimModels } from './claim-model.ts'
import { compare } from './compare.ts'
import { decide, isTight, thresholds } from './decide.ts'
import { denies } from './denial.ts'
import { explain, locate } from './locate.ts'
import type { Match } from './match.ts'
import { type Passage, passagesOf, type Sentence } from './passage.ts'
import { selectMatches } from './select.ts'

/** Finds the passages of a text that carry claims of one pack. */
export interface Matcher {
  /**
   * The matches in a text, in its order. Offsets are UTF-16 code units of `text`; a blank line
   * ends a paragraph, a single line break is white space. Time is linear in the text.
   */
  match(text: string): Match[]
}

/** What one passage makes of one claim. */
function matchPassage(text: string, passage: Passage, claim: ClaimModel, told: Case): Match | null {
  const { tokens } = passage
  const comparison = compare(tokens, claim, thresholds.phrase)
  const decision = comparison && decide(claim, comparison)
  if (!decision) return null
  const extent = locate(tokens, claim, decision.ground, comparison.run)
  if (!isTight(extent.last - extent.first + 1, claim)) return null
  if (saysOfAnother(text, passage, claim, comparison.run)) return null
  if (!isAbout(text, passage.surroundings, claim)) return null
  // What is denied is what was matched: words that a phrase has taken in beside it are not.
  const { page, length } = comparison.run
  const said = decision.ground === 'words' ? extent : { first: page, last: page + length - 1 }
  if (denies(text, passage, said, claim)) return null
  const words = tokens.slice(extent.first, extent.last + 1)
  const start = words[0]?.start ?? passage.start
  const end = words.at(-1)?.end ?? passage.end
  const voice = voiceOf(text, passage, { start, end }, claim)
  if (voice === 'unvouched') return null
  return {
    caseId: told.id,
    title: told.title,
    tier: voice === 'own' ? decision.tier : 'possible',
    stance: 'repeats',
    score: decision.score,
    quote: text.slice(start, end),
    start,
    end,
    why: explain(words, claim),
  }
}

/** Which claims each sentence was found to carry alone, so that no pair of sentences does again. */
class CarriedAlone {
  readonly #claims = new Map<Sentence, Set<number>>()

  add(sentence: Sentence, claim: number): void {
    const claims = this.#claims.get(sentence)
    if (claims) claims.add(claim)
    else this.#claims.set(sentence, new Set([claim]))
  }

  has(sentences: readonly Sentence[], claim: number): boolean {
    return sentences.some((sentence) => this.#claims.get(sentence)?.has(claim))
  }
}

/** Makes a matcher over an opened pack. Cheap: claims are prepared when they first come up. */
export function createMatcher(pack: Pack): Matcher {
  const findCandidates = candidateFinder(pack)
  const claimModel = claimModels(pack)
  return {
    match(text) {
      const found: Match[] = []
      const alone = new CarriedAlone()
      for (const passage of passagesOf(text)) {
        for (const number of findCandidates(passage.tokens)) {
          if (alone.has(passage.sentences, number)) continue
          const claim = claimModel(number)
          const told = claim && pack.cases[claim.case]
          const match = told ? matchPassage(text, passage, claim, told) : null
          if (match === null) continue
          found.push(match)
          if (passage.sentences.length === 1) alone.add(passage.sentences[0], number)
        }
      }
      return selectMatches(found)
    },
  }
}
