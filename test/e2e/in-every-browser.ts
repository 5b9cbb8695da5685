import { fileURLToPath } from 'node:url'
import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, describe } from 'vitest'
import type { Settings } from '../../src/settings/settings.ts'
import { type BrowserName, browserNames } from '../browsers/browser-name.ts'
import { choose } from '../browsers/choose.ts'
import { launchBrowser } from '../browsers/launch.ts'
import { type ListServer, listServer } from '../browsers/list-server.ts'
import { type RecordingProxy, recordingProxy } from '../browsers/recording-proxy.ts'
import { type Served, serve } from '../browsers/serve.ts'
import type { BrowserUnderTest } from '../browsers/under-test.ts'
import { until } from '../browsers/until.ts'

/** What an end-to-end test works with; it exists from the first test on. */
export interface World {
  readonly browser: BrowserUnderTest
  readonly site: Served
  readonly proxy: RecordingProxy
  /** Published lists over https; none at first. */
  readonly lists: ListServer
  /** Opens a file of `test/`, or a whole address; it is closed when the test has ended. */
  readonly visit: (path: string, host?: '127.0.0.1' | 'localhost') => Promise<Page>
  /** Opens the popup of a visited page; it is closed when the test has ended. */
  readonly popupOf: (page: Page) => Promise<Page>
  /** Opens a page of the extension; it is closed when the test has ended. */
  readonly page: (path: string) => Promise<Page>
  /** Opens a part of the options page, first the case lists; it is closed when the test has ended. */
  readonly options: (part?: 'settings' | 'lists') => Promise<Page>
  /** Chooses in the settings, as if on another of the user's devices. */
  readonly choose: (settings: Partial<Settings>) => Promise<void>
  /** Waits until the toolbar button carries a text for a visited page. */
  readonly badgeIs: (page: Page, expected: string) => Promise<string>
}

const pagesFolder = fileURLToPath(new URL('..', import.meta.url))

/**
 * Describes the same behaviour of every browser, or of those that are named, each started once with
 * an empty profile.
 */
export function inEveryBrowser(
  what: string,
  specify: (world: World) => void,
  browsers: readonly BrowserName[] = browserNames,
): void {
  describe.each(browsers)(`${what} (%s)`, (name) => {
    let site: Served
    let proxy: RecordingProxy
    let lists: ListServer
    let browser: BrowserUnderTest
    const opened: Page[] = []
    const toClose = (page: Page): Page => {
      opened.push(page)
      return page
    }

    beforeAll(async () => {
      site = await serve(pagesFolder)
      lists = await listServer()
      proxy = await recordingProxy(site.port, lists.port)
      browser = await launchBrowser(name, { proxyPort: proxy.port, trustsAnybody: true })
    })
    afterEach(async () => {
      for (const page of opened.splice(0).reverse()) if (!page.isClosed()) await page.close()
    })
    afterAll(async () => {
      await browser?.close()
      await proxy?.close()
      await lists?.close()
      await site?.close()
    })

    specify({
      get browser() {
        return browser
      },
      get site() {
        return site
      },
      get proxy() {
        return proxy
      },
      get lists() {
        return lists
      },
      visit: async (path, host) =>
        toClose(await browser.open(path.includes(':') ? path : site.url(path, host))),
      badgeIs: (page, expected) =>
        until(
          `the badge is “${expected}”`,
          () => browser.badge(page),
          (text) => text === expected,
        ),
      page: async (path) => toClose(await browser.openOwn(path)),
      options: async (part = 'lists') => toClose(await browser.openOwn(`options.html#${part}`)),
      choose: (chosen) => choose(browser, chosen),
      popupOf: async (page) => toClose(await browser.openPopup(page)),
    })
  })
}
