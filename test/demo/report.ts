import type { Page } from 'puppeteer-core'
import { headlineOf, marked } from '../browsers/reader.ts'
import type { BrowserUnderTest } from '../browsers/under-test.ts'

/**
 * Waits until the page has been checked and tells in lines what is marked on it, what the
 * toolbar button shows and what the popup lists. Throws where nothing was flagged.
 */
export async function report(browser: BrowserUnderTest, page: Page): Promise<readonly string[]> {
  const popup = await browser.openPopup(page)
  const headline = await headlineOf(popup)
  const cases = await popup.$$eval('article h2', (titles) => titles.map((title) => title.innerText))
  await popup.close()
  const marks = await marked(page)
  if (marks.length === 0) throw new Error(`Nothing was marked. The popup says: ${headline}`)
  return [
    `Toolbar button: ${await browser.badge(page)}`,
    `Popup: ${headline}`,
    ...cases.map((title) => `  ${title}`),
    'Marked on the page:',
    ...marks.map((passage) => `  “${passage}”`),
  ]
}
