import { browser } from 'wxt/browser'
import { type Choice, flaggedOf, readChoice } from './choice.ts'
import type { TabRecord } from './tab-record.ts'

/** A calm slate: a flag is a hint to read, not an alarm. */
const background = '#475569'

/**
 * Shows on the toolbar how many cases a tab's page carries; nothing when there are none. Whoever has
 * just read what the user wants to see hands it over.
 */
export async function showBadge(
  tabId: number,
  record: TabRecord | null,
  choice?: Choice,
): Promise<void> {
  const count = record === null ? 0 : await countOf(record, choice)
  try {
    await browser.action.setBadgeBackgroundColor({ tabId, color: background })
    await browser.action.setBadgeText({ tabId, text: count === 0 ? '' : String(count) })
  } catch {
    // The tab was closed in the meantime; a badge that nobody sees needs no care.
  }
}

async function countOf({ matches, url }: TabRecord, choice?: Choice): Promise<number> {
  if (matches.length === 0) return 0
  const flagged = flaggedOf(choice ?? (await readChoice()), url, matches)
  return new Set(flagged.map(({ match }) => match.caseId)).size
}
