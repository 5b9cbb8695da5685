import type { Page } from 'puppeteer-core'
import { patience, until } from './until.ts'

/**
 * Takes a tab to an address and waits until its document is complete. Firefox never reports the
 * end of a navigation to an extension's page, a PDF file or one of its own pages, so the address
 * is what is waited for.
 */
export async function arrive(page: Page, address: string): Promise<void> {
  page.setDefaultTimeout(patience)
  let refusal = 'not there yet'
  page.goto(address).catch((error: unknown) => {
    refusal = String(error)
  })
  await until(
    `${address} is open`,
    () => page.evaluate(() => `${document.readyState} ${location.href}`).catch(() => refusal),
    (state) => state === `complete ${address}`,
  )
}
