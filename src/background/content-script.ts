import { browser } from 'wxt/browser'
import { sendToPage } from '../messages/index.ts'
import { checksByItself, isPublisher, publisherPatterns, type Settings } from '../settings/index.ts'
import { siteOf } from './tab-record.ts'

const file = '/content-scripts/content.js'
const id = 'content'
/** All pages that can be checked. */
export const webPages = ['http://*/*', 'https://*/*']

/**
 * Has the browser bring the content script into pages, or not: where the user wants to be asked, no
 * page is touched before. The browser remembers it until the extension is updated.
 */
export async function registerContentScript(settings: Settings): Promise<void> {
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [id] })
  const isWanted = checksByItself(settings)
  if (isWanted === registered.length > 0) return
  if (!isWanted) return browser.scripting.unregisterContentScripts({ ids: [id] })
  await browser.scripting.registerContentScripts([
    {
      id,
      js: [file],
      matches: webPages,
      excludeMatches: publisherPatterns,
      runAt: 'document_idle',
      persistAcrossSessions: true,
    },
  ])
}

/**
 * Has a tab's page introduce itself, and brings the content script in where it is not there yet.
 * False where it cannot be: pages that the browser keeps to itself, and those that it does not let
 * us see.
 */
export async function enterTab(tabId: number): Promise<boolean> {
  if (await introduces(tabId)) return true
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: [file] })
    return true
  } catch {
    return false
  }
}

async function introduces(tabId: number): Promise<boolean> {
  try {
    await sendToPage(tabId, 'introduce', null)
    return true
  } catch {
    return false
  }
}

/** Enters all pages that are open: at installation, and when checking is switched on. */
export async function enterOpenTabs(): Promise<void> {
  const tabs = await browser.tabs.query({ url: webPages })
  await Promise.all(
    tabs.map(({ id, url }) => id !== undefined && !isPublisher(siteOf(url)) && enterTab(id)),
  )
}
