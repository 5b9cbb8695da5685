import puppeteer, { type Browser, type Page, type Target } from 'puppeteer-core'
import { closedOnFailure } from './closed-on-failure.ts'
import { callExtension, closeWelcome, openConsole, openExtensionPage } from './extension-pages.ts'
import { findBrowser } from './find.ts'
import { openTabs } from './tabs.ts'
import type { BrowserUnderTest, LaunchOptions } from './under-test.ts'
import { patience, until } from './until.ts'

/** Chromium's own events can be told; its types leave that out. */
interface Told {
  dispatch(...given: readonly unknown[]): void
}
declare const chrome: {
  readonly commands: { readonly onCommand: Told }
  readonly contextMenus: { readonly onClicked: Told }
}

/** Nothing listens here; where a switch only redirects a service, it is sent to this address. */
const nowhere = 'http://127.0.0.1:9/'

/** Each of these stops one of Chromium's own errands, so that all recorded traffic is ours. */
const quiet = [
  '--disable-background-networking',
  `--component-updater=url-source=${nowhere}`,
  `--gaia-url=${nowhere}`,
  '--disable-features=NetworkTimeServiceQuerying,HttpsUpgrades,MediaRouter,OptimizationHints,Translate',
]

const throughProxy = (port: number): readonly string[] => [
  `--proxy-server=http://127.0.0.1:${port}`,
  // Chromium reaches this computer without the proxy unless it is told not to.
  '--proxy-bypass-list=<-loopback>',
]

/** Starts Chromium with the extension, in a fresh profile that is removed when it closes. */
export async function launchChromium(options: LaunchOptions): Promise<BrowserUnderTest> {
  const browser = await puppeteer.launch({
    executablePath: findBrowser('chromium'),
    headless: options.visible !== true,
    defaultViewport: options.visible === true ? null : { width: 1280, height: 900 },
    pipe: true,
    enableExtensions: true,
    // The tests know the interface in English; a person sees it in their own language.
    env: options.visible === true ? process.env : { ...process.env, LANGUAGE: 'en_US' },
    args: [
      ...quiet,
      ...(options.visible === true ? [] : ['--lang=en-US']),
      // Chromium's sandbox refuses to run as root, which is what containers are.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(options.proxyPort === undefined ? [] : throughProxy(options.proxyPort)),
      ...(options.trustsAnybody === true ? ['--ignore-certificate-errors'] : []),
    ],
  })
  return closedOnFailure(browser, () => drive(browser, options))
}

async function drive(browser: Browser, options: LaunchOptions): Promise<BrowserUnderTest> {
  const id = await browser.installExtension(options.extension)
  const root = `chrome-extension://${id}/`
  const console = await openConsole(browser, root, options.extension)
  await closeWelcome(console)
  const tabs = openTabs(browser, console)
  const popupAddress = (page: Page): string => `${root}popup.html?tab=${tabs.tabId(page)}`
  const openPopup = async (page: Page): Promise<Page> => {
    await page.bringToFront()
    await callExtension(console, (api) => api.action.openPopup(), null)
    return ownPage(browser, `${root}popup.html`)
  }
  const workers = (): readonly Target[] =>
    browser
      .targets()
      .filter((target) => target.type() === 'service_worker' && target.url().startsWith(root))

  /** Runs something in the background, which a question wakes first. */
  const inWorker = async <Given>(work: (given: Given) => void, given: Given): Promise<void> => {
    const awake = await until('the background is awake', async () => {
      await callExtension(
        console,
        (api) => api.runtime.sendMessage({ type: 'read-lists', content: null }),
        null,
      )
      return workers()[0]
    })
    await (await awake?.worker())?.evaluate(`(${work})(${JSON.stringify(given)})`)
  }

  return {
    ...tabs,
    name: 'chromium',
    openOwn: (path) => openExtensionPage(browser, new URL(path, root).href),
    openPopupTab: (page) => openExtensionPage(browser, popupAddress(page)),
    openPopup,
    async readToolbarPopup(page, accept) {
      const popup = await openPopup(page)
      const read = () => popup.evaluate(() => document.body.innerText)
      const text = await until('the popup says what is expected', read, accept)
      await popup.close()
      return text
    },
    pressShortcut: (command) =>
      inWorker((command) => chrome.commands.onCommand.dispatch(command), command),
    async chooseInMenu(page, selectionText) {
      await page.bringToFront()
      const [url, title] = [page.url(), await page.title()]
      await inWorker(
        ({ selectionText, url, title }) =>
          chrome.contextMenus.onClicked.dispatch(
            { menuItemId: 'check-selection', selectionText, pageUrl: url },
            { url, title },
          ),
        { selectionText, url, title },
      )
    },
    async openPanel(page) {
      const popup = await openPopup(page)
      await popup.locator('.to-panel').click()
      const panel = await ownPage(browser, `${root}sidepanel.html`)
      // The browser may have closed it already, for something else has the focus.
      await popup.close().catch(() => null)
      const read = () => panel.evaluate(() => document.body.innerText)
      return {
        page: panel,
        read: (accept) => until('the panel says what is expected', read, accept),
        close: () => panel.close(),
      }
    },
    reloadExtension: async () => void (await browser.installExtension(options.extension)),
    inExtension: (call, given) => callExtension(console, call, given),
    async killBackground() {
      const doomed = workers()
      // Whatever speaks to the background meanwhile starts a new one, which is another target. One
      // that is told to close while it starts does not always hear it.
      await until('the service worker is gone', async () => {
        const left = doomed.filter((target) => browser.targets().includes(target))
        for (const target of left) await (await target.worker())?.close()
        return left.length === 0
      })
    },
    backgroundRuns: async () => workers().length > 0,
    setColourScheme: (page, scheme) =>
      page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]),
    // Puppeteer's own face refuses this feature. It holds as long as the session, which ends with the page.
    async setForcedColours(page, forced) {
      const session = await page.createCDPSession()
      const features = [{ name: 'forced-colors', value: forced ? 'active' : 'none' }]
      await session.send('Emulation.setEmulatedMedia', { features })
    },
    closed: new Promise((resolve) => browser.once('disconnected', () => resolve())),
    close: () => browser.close(),
  }
}

/** A page of the extension that the browser itself has opened. */
async function ownPage(browser: Browser, address: string): Promise<Page> {
  const target = await browser.waitForTarget((target) => target.url() === address)
  const page = await target.asPage()
  page.setDefaultTimeout(patience)
  await until(`${address} is loaded`, () => page.evaluate(() => document.readyState === 'complete'))
  return page
}
