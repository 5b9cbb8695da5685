import type { Page } from 'puppeteer-core'
import { asTabRecord, type TabRecord } from '../../src/background/tab-record.ts'
import type { BrowserUnderTest } from '../browsers/under-test.ts'
import { until } from '../browsers/until.ts'

/** Milliseconds that the check of a page may take. */
const patience = 60_000

/**
 * What the background has written down of the page that is shown, once it has been checked. Read where
 * it is kept: a report that is asked for has the page introduce itself, and be read, again.
 */
export function checkedRecord(browser: BrowserUnderTest, page: Page): Promise<TabRecord> {
  const tabId = browser.tabId(page)
  const address = page.url().replace(/#.*$/u, '')
  const read = async () => {
    const stored = await browser.inExtension(
      async (api, key) => (await api.storage.session.get(key))[key],
      `tab:${tabId}`,
    )
    const record = typeof stored === 'string' ? asTabRecord(JSON.parse(stored)) : null
    // The page before may still be remembered.
    return record?.url === address && record.state !== 'checking' ? record : null
  }
  return until('the page is checked', read, Boolean, patience).then((record) => {
    if (record === null) throw new Error('nothing is known of the page')
    return record
  })
}
