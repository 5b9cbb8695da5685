import { browser } from 'wxt/browser'
import { sendToPage } from '../messages/index.ts'

/** Has every open page checked from the start, for what it is checked against has changed. */
export async function checkOpenTabs(): Promise<void> {
  const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*'] })
  await Promise.all(
    // A tab that does not answer has no content script and nothing to check.
    tabs.map(({ id }) => id !== undefined && sendToPage(id, 'introduce', null).catch(() => null)),
  )
}
