import { browser } from 'wxt/browser'
import { flaggedCases, type TabRecord } from './tab-record.ts'

/** A calm slate: a flag is a hint to read, not an alarm. */
const background = '#475569'

/** Shows on the toolbar how many cases a tab's page carries; nothing when there are none. */
export async function showBadge(tabId: number, record: TabRecord | null): Promise<void> {
  const count = record === null ? 0 : flaggedCases(record).size
  try {
    await browser.action.setBadgeBackgroundColor({ tabId, color: background })
    await browser.action.setBadgeText({ tabId, text: count === 0 ? '' : String(count) })
  } catch {
    // The tab was closed in the meantime; a badge that nobody sees needs no care.
  }
}
