import { browser } from 'wxt/browser'

/**
 * Lays the marks' style sheet over a tab's page. With origin USER the browser adds it, so that
 * the page finds no element and no sheet of ours; taken off first, for a page that navigates
 * within one document would gather them.
 */
export async function insertMarkSheet(tabId: number, css: string): Promise<void> {
  await removeMarkSheet(tabId, css)
  await browser.scripting.insertCSS({ target: { tabId }, css, origin: 'USER' })
}

/** Takes a style sheet of marks off a tab's page, where it lies there. */
export async function removeMarkSheet(tabId: number, css: string): Promise<void> {
  const sheet = { target: { tabId }, css, origin: 'USER' as const }
  await browser.scripting.removeCSS(sheet).catch(() => undefined)
}
