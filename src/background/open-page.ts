import type { PageIntroduction, PageWelcome } from '../messages/index.ts'
import { checksByItself, isActive, isInLanguage, readSettings } from '../settings/index.ts'
import { isAsked } from './asked-tabs.ts'
import { showBadge } from './badge.ts'
import type { CaseLibrary } from './case-library.ts'
import { markTokenFor } from './mark-token.ts'
import { addressOf, openedRecord, siteOf } from './tab-record.ts'
import type { TabStore } from './tab-store.ts'

async function isToBeChecked(
  tabId: number,
  url: string | null,
  { readable, language }: PageIntroduction,
): Promise<boolean> {
  if (!readable) return false
  const settings = await readSettings()
  if (!isActive(settings, siteOf(url)) || !isInLanguage(settings, language)) return false
  return checksByItself(settings) || isAsked(tabId, url)
}

/**
 * Begins the record of a page that has introduced itself. Most pages wake the background: the cases
 * are read as soon as it is known that they are wanted, while everything else is done and the page is
 * being read. A failure is told when its first text comes.
 */
export async function openPage(
  tabId: number,
  url: string | null,
  introduction: PageIntroduction,
  store: TabStore,
  openLibrary: () => Promise<CaseLibrary>,
): Promise<PageWelcome> {
  const token = markTokenFor(tabId, introduction.openedAt)
  const active = await isToBeChecked(tabId, url, introduction)
  if (active) void openLibrary().catch(() => null)
  const markToken = await token
  const record = openedRecord(introduction, addressOf(url), markToken)
  await store.update(tabId, () => record)
  await showBadge(tabId, record)
  return { active, markToken }
}
