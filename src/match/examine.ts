import { countWords } from '../language/index.ts'
import type { Meaning } from '../meaning/index.ts'
import type { PassageComparer, SeenSentences } from './comparison.ts'
import { described, matchOf } from './found.ts'
import type { Match, Tier } from './match.ts'
import { passagesOf } from './passage.ts'
import { saidOf } from './said.ts'

/** How near a passage comes to a case: as `Tier` says, or merely nearer than to others. */
export type Nearness = Tier | 'near'

/** A case that comes near a text, with the passage of it that comes nearest. */
export interface NearCase {
  readonly nearness: Nearness
  /** What answers what; where `nearness` is `near`, its tier says nothing. */
  readonly match: Match
}

/** Cases that a reader is shown. */
const most = 8
/** Words by which a passage must answer a claim to be shown beside it; a name may have several. */
const fewestWords = 2

/**
 * The cases that come nearest to a text, the nearest first, however far they are: for somebody who
 * asks about this very text and judges for themselves.
 */
export function examine(text: string, meaning: Meaning, compare: PassageComparer): NearCase[] {
  const nearest = new Map<string, NearCase>()
  const seen: SeenSentences = new Map()
  for (const passage of passagesOf(text, meaning, null)) {
    for (const compared of compare(text, passage, seen)) {
      const match = matchOf(text, passage, compared, () => false, meaning.languages)
      const { stance, cues } = saidOf(text, passage, compared, meaning.languages)
      const shown = match ?? described(text, passage, compared, { stance, tier: 'possible', cues })
      if (match === null && answeringWords(text, shown) < fewestWords) continue
      const near: NearCase = { nearness: match?.tier ?? 'near', match: shown }
      const before = nearest.get(shown.caseId)
      if (before === undefined || isNearer(near, before)) nearest.set(shown.caseId, near)
    }
  }
  return [...nearest.values()].sort((one, other) => (isNearer(one, other) ? -1 : 1)).slice(0, most)
}

function answeringWords(text: string, { why }: Match): number {
  return why.pairs.reduce((sum, { page }) => sum + countWords(text.slice(page.start, page.end)), 0)
}

const order: readonly Nearness[] = ['match', 'possible', 'near']

function isNearer(one: NearCase, other: NearCase): boolean {
  const by = order.indexOf(one.nearness) - order.indexOf(other.nearness)
  return by === 0 ? one.match.score > other.match.score : by < 0
}
