import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, describe } from 'vitest'
import type { Settings } from '../../src/settings/settings.ts'
import { type BrowserName, browserNames } from '../browsers/browser-name.ts'
import { choose } from '../browsers/choose.ts'
import type { ListServer } from '../browsers/list-server.ts'
import type { RecordingProxy } from '../browsers/recording-proxy.ts'
import type { Served } from '../browsers/serve.ts'
import type { BrowserUnderTest } from '../browsers/under-test.ts'
import { until } from '../browsers/until.ts'
import { type Running, sharedBrowser } from './running.ts'

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

/**
 * Describes the same behaviour of every browser, or of those that are named. What is described in one
 * file shares a browser each, and leaves it as it found it.
 */
export function inEveryBrowser(
  what: string,
  specify: (world: World) => void,
  browsers: readonly BrowserName[] = browserNames,
): void {
  describe.each(browsers)(`${what} (%s)`, (name) => {
    const shared = sharedBrowser(name)
    let running: Running
    const opened: Page[] = []
    const toClose = (page: Page): Page => {
      opened.push(page)
      return page
    }

    beforeAll(async () => {
      running = await shared.start()
    })
    afterEach(async () => {
      for (const page of opened.splice(0).reverse()) if (!page.isClosed()) await page.close()
    })
    afterAll(() =>
      shared.release(({ browser }) => browser.inExtension((api) => api.storage.sync.clear(), null)),
    )

    specify({
      get browser() {
        return running.browser
      },
      get site() {
        return running.site
      },
      get proxy() {
        return running.proxy
      },
      get lists() {
        return running.lists
      },
      visit: async (path, host) =>
        toClose(
          await running.browser.open(path.includes(':') ? path : running.site.url(path, host)),
        ),
      badgeIs: (page, expected) =>
        until(
          `the badge is “${expected}”`,
          () => running.browser.badge(page),
          (text) => text === expected,
        ),
      page: async (path) => toClose(await running.browser.openOwn(path)),
      options: async (part = 'lists') =>
        toClose(await running.browser.openOwn(`options.html#${part}`)),
      choose: (chosen) => choose(running.browser, chosen),
      popupOf: async (page) => toClose(await running.browser.openPopup(page)),
    })
  })
}
