import { browser } from 'wxt/browser'
import { sendToPage } from '../messages/index.ts'
import { isActive, updateSettings, withSwitch } from '../settings/index.ts'
import { showBadge } from './badge.ts'
import { siteOf, switchedRecord } from './tab-record.ts'
import type { TabStore } from './tab-store.ts'

async function tellTab(tabId: number, active: boolean, store: TabStore): Promise<void> {
  const record = await store.update(tabId, (before) =>
    before === null || before.state === 'unreadable' ? before : switchedRecord(before),
  )
  await showBadge(tabId, record)
  // A tab that does not answer has no content script and nothing to switch.
  await sendToPage(tabId, 'set-active', { active }).catch(() => null)
}

/** Remembers a switch and tells every tab that it concerns. */
export async function setSwitch(site: string | null, on: boolean, store: TabStore): Promise<void> {
  const { before, after } = await updateSettings((settings) => withSwitch(settings, site, on))
  const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*'] })
  await Promise.all(
    tabs.map(async ({ id, url }) => {
      const active = isActive(after, siteOf(url))
      if (id === undefined || active === isActive(before, siteOf(url))) return
      await tellTab(id, active, store)
    }),
  )
}
