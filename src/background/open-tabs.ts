import { browser } from 'wxt/browser'
import { isPublisher } from '../settings/index.ts'
import { siteOf } from './tab-record.ts'

/**
 * Brings the content script into the pages that were open before the extension was installed or
 * updated; Chromium leaves them alone, Firefox does this by itself.
 */
export async function enterOpenTabs(): Promise<void> {
  const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*'] })
  await Promise.all(
    tabs.map(async ({ id, url }) => {
      if (id === undefined || isPublisher(siteOf(url))) return
      // Pages that the browser keeps to itself, such as its store, refuse: they cannot be checked.
      await browser.scripting
        .executeScript({ target: { tabId: id }, files: ['/content-scripts/content.js'] })
        .catch(() => undefined)
    }),
  )
}
