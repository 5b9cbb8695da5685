import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'puppeteer-core'
import type { Browser as ExtensionApi } from 'webextension-polyfill'
import { arrive } from './arrive.ts'
import { until } from './until.ts'
import { wording } from './wording.ts'

/** Opens a page of the extension in a tab, or in a window beside the one with the tabs. */
export async function openExtensionPage(
  browser: Browser,
  address: string,
  type: 'tab' | 'window' = 'tab',
): Promise<Page> {
  const page = await browser.newPage({ type })
  await arrive(page, address)
  return page
}

/**
 * Opens the extension's icon in a tab: a document of the extension that runs none of its code,
 * so that calls made there neither wake the background nor disturb what is tested.
 */
export function openConsole(browser: Browser, root: string, extension: string): Promise<Page> {
  const manifest: { icons: Record<string, string> } = JSON.parse(
    readFileSync(join(extension, 'manifest.json'), 'utf8'),
  )
  const icon = Object.values(manifest.icons)[0]
  if (icon === undefined) throw new Error('The extension has no icon to open.')
  return openExtensionPage(browser, new URL(icon, root).href)
}

/**
 * Waits until a new user has been greeted, and closes the page, so that it disturbs no test. Not
 * before it has been drawn: Chromium keeps no words for any page where the first one is closed while
 * they are read.
 */
export async function closeWelcome(console: Page, patience = 30_000): Promise<void> {
  const look = () =>
    callExtension(
      console,
      async (api, name) => {
        const tabs = await api.tabs.query({})
        const welcome = tabs.find(
          (tab) => tab.url?.endsWith('/welcome.html') && tab.title?.endsWith(`– ${name}`),
        )
        if (welcome?.id !== undefined) await api.tabs.remove(welcome.id)
        return welcome !== undefined
      },
      wording('extensionName'),
    )
  await until('the first page greets', look, Boolean, patience)
}

/** Runs a function in a page of the extension; it must not use anything from around it. */
export async function callExtension<Answer, Given>(
  console: Page,
  call: (api: ExtensionApi, given: Given) => Promise<Answer>,
  given: Given,
): Promise<Answer> {
  const answer = await console.evaluate(
    // What runs under tsx has the names of its functions kept by a helper that is not there.
    `{ const __name = (named) => named;
    (${call})(globalThis.browser ?? globalThis.chrome, ${JSON.stringify(given)}) }`,
  )
  return answer as Answer
}
