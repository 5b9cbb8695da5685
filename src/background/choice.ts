import { isSurest, type Match } from '../match/index.ts'
import type { BlockMatch } from '../messages/index.ts'
import {
  type Hidden,
  isActive,
  readHidden,
  readSettings,
  type Settings,
} from '../settings/index.ts'
import { siteOf } from './tab-record.ts'

/** What of all that is found the user wants to see. */
export interface Choice {
  readonly settings: Settings
  readonly hidden: Hidden
}

export async function readChoice(): Promise<Choice> {
  const [settings, hidden] = await Promise.all([readSettings(), readHidden()])
  return { settings, hidden }
}

/** Whether a match is marked on the page and counted on the toolbar button. */
function isFlagged({ settings }: Choice, match: Match): boolean {
  if (match.stance === 'refutes') return false
  return settings.sensitivity === 'everything' || match.tier === 'match'
}

/** Matches as the user wants them: without what is hidden, and as sure as `strict` asks. */
export function asChosen(choice: Choice, matches: readonly BlockMatch[]): BlockMatch[] {
  const shown = matches.filter(({ match }) => !choice.hidden.has(match))
  if (choice.settings.sensitivity !== 'strict') return shown
  return shown.map(({ block, match }) => ({ block, match: weighedStrictly(match) }))
}

function weighedStrictly(match: Match): Match {
  return match.tier === 'match' && !isSurest(match) ? { ...match, tier: 'possible' } : match
}

/** Matches that are marked on the page at an address and counted; none where its site is off. */
export function flaggedOf(
  choice: Choice,
  url: string | null,
  matches: readonly BlockMatch[],
): BlockMatch[] {
  if (!isActive(choice.settings, siteOf(url))) return []
  return asChosen(choice, matches).filter(({ match }) => isFlagged(choice, match))
}
