import type { Page } from 'puppeteer-core'
import type { Browser as ExtensionApi } from 'webextension-polyfill'
import type { BrowserName } from './browser-name.ts'

export type ColourScheme = 'light' | 'dark'

/** How a browser is to be started. */
export interface LaunchOptions {
  /** Folder of the built, unpacked extension. */
  readonly extension: string
  /** Port of a proxy on this computer for all traffic; without one the browser goes out itself. */
  readonly proxyPort?: number
  /** Takes any certificate, for servers of this computer that speak https. */
  readonly trustsAnybody?: boolean
  /** A visible window instead of a headless browser. */
  readonly visible?: boolean
}

/** The panel as the browser shows it beside a page. */
export interface OpenPanel {
  /** Its page in Chromium; null in Firefox, where puppeteer does not reach it. */
  readonly page: Page | null
  /** Its text once it is accepted. */
  readonly read: (accept: (text: string) => boolean) => Promise<string>
  readonly close: () => Promise<void>
}

/** A browser with the extension loaded, and what a test does with it in either browser. */
export interface BrowserUnderTest {
  readonly name: BrowserName
  /** Opens an address, as the browser writes it, in a new tab in front; resolves when it is loaded. */
  readonly open: (url: string) => Promise<Page>
  /**
   * The extension's popup for a tab opened here: in Chromium the one that the toolbar button
   * opens; in Firefox, where puppeteer does not reach that one, the same page in a window.
   */
  readonly openPopup: (page: Page) => Promise<Page>
  /** The same page as a tab, told by `?tab=` which tab it speaks of. */
  readonly openPopupTab: (page: Page) => Promise<Page>
  /** A page of the extension in a tab, such as `options.html#lists`. */
  readonly openOwn: (path: string) => Promise<Page>
  /** Opens the toolbar button's popup, gives back its text once it is accepted, and closes it. */
  readonly readToolbarPopup: (page: Page, accept: (text: string) => boolean) => Promise<string>
  /** Opens the panel beside a page: in Chromium from the popup, in Firefox as its menu does. */
  readonly openPanel: (page: Page) => Promise<OpenPanel>
  /** Does what the browser does when the keys of one of the extension's commands are pressed. */
  readonly pressShortcut: (command: string) => Promise<void>
  /** Does what choosing the extension's entry in the menu of a selection does, on the page in front. */
  readonly chooseInMenu: (page: Page, selectionText: string) => Promise<void>
  /** The text on the toolbar button for a tab opened here; empty where there is none. */
  readonly badge: (page: Page) => Promise<string>
  /** Calls the extension's own programming interface from a page of the extension. */
  readonly inExtension: <Answer, Given = null>(
    call: (api: ExtensionApi, given: Given) => Promise<Answer>,
    given: Given,
  ) => Promise<Answer>
  /** The browser's id of a tab opened here. */
  readonly tabId: (page: Page) => number
  /** Ends the background as the browser does when it is idle; resolves when it is gone. */
  readonly killBackground: () => Promise<void>
  readonly backgroundRuns: () => Promise<boolean>
  /** Loads the extension again, as an update does; what `inExtension` speaks to is gone then. */
  readonly reloadExtension: () => Promise<void>
  /** Sets what pages are told of the reader's preference (in Firefox for all of them). */
  readonly setColourScheme: (page: Page, scheme: ColourScheme) => Promise<void>
  /** Has pages drawn in the colours of the system alone, as with high contrast. */
  readonly setForcedColours: (page: Page, forced: boolean) => Promise<void>
  /** Resolves when the browser has been closed, by a test or by a person. */
  readonly closed: Promise<void>
  readonly close: () => Promise<void>
}
