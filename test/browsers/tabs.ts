import type { Browser, Page } from 'puppeteer-core'
import { arrive } from './arrive.ts'
import { callExtension } from './extension-pages.ts'
import { until } from './until.ts'

/** The tabs that a test has opened, and their ids in the browser. */
export interface Tabs {
  readonly open: (url: string) => Promise<Page>
  readonly tabId: (page: Page) => number
  readonly badge: (page: Page) => Promise<string>
}

/** Opens and remembers tabs, asking the browser about them through a page of the extension. */
export function openTabs(browser: Browser, console: Page): Tabs {
  const ids = new WeakMap<Page, number>()
  const tabId = (page: Page): number => {
    const id = ids.get(page)
    if (id === undefined) throw new Error('This page was not opened by the test.')
    return id
  }
  return {
    async open(url) {
      const page = await browser.newPage()
      await page.bringToFront()
      ids.set(page, await activeTab(console))
      await arrive(page, url)
      return page
    },
    tabId,
    badge: (page) =>
      callExtension(console, (api, id) => api.action.getBadgeText({ tabId: id }), tabId(page)),
  }
}

/** A new tab's id is the highest: ids only ever rise. */
async function activeTab(console: Page): Promise<number> {
  const tab = await until(
    'the new tab is in front',
    () =>
      callExtension(
        console,
        async (api) => {
          const tabs = await api.tabs.query({})
          return tabs.reduce((newest, tab) => ((tab.id ?? 0) > (newest.id ?? 0) ? tab : newest))
        },
        null,
      ),
    (newest) => newest.active,
  )
  if (tab.id === undefined) throw new Error('The new tab has no id.')
  return tab.id
}
