import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import puppeteer, { type Browser, type Page } from 'puppeteer-core'
import { closedOnFailure } from './closed-on-failure.ts'
import { callExtension, closeWelcome, openConsole, openExtensionPage } from './extension-pages.ts'
import { findBrowser } from './find.ts'
import { chooseInMenu, pressKeysOf } from './firefox-commands.ts'
import { privileged } from './firefox-privileged.ts'
import { closeSidebar, openSidebar, sidebarText } from './firefox-sidebar.ts'
import { closePopup, popupText, pressToolbarButton } from './firefox-toolbar.ts'
import { openTabs } from './tabs.ts'
import type { BrowserUnderTest, LaunchOptions } from './under-test.ts'
import { until } from './until.ts'

/** Each of these stops one of Firefox's own errands, so that all recorded traffic is ours. */
const quiet = {
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
}

const throughProxy = (port: number): Record<string, unknown> => ({
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': port,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': port,
  'network.proxy.no_proxies_on': '',
  // Firefox reaches this computer without the proxy unless it is told not to.
  'network.proxy.allow_hijacking_localhost': true,
})

/** Starts Firefox with the extension, in a fresh profile that is removed when it closes. */
export async function launchFirefox(options: LaunchOptions): Promise<BrowserUnderTest> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findBrowser('firefox'),
    headless: options.visible !== true,
    defaultViewport: options.visible === true ? null : { width: 1280, height: 900 },
    acceptInsecureCerts: options.trustsAnybody === true,
    args: ['--remote-allow-system-access'],
    // Release builds heed the settings server's address only together with this variable.
    env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
    extraPrefsFirefox: {
      ...quiet,
      // The tests know the interface in English; a person sees it in their own language.
      ...(options.visible === true ? {} : { 'intl.locale.requested': 'en-US' }),
      ...(options.proxyPort === undefined ? {} : throughProxy(options.proxyPort)),
    },
  })
  return closedOnFailure(browser, () => drive(browser, options))
}

async function drive(browser: Browser, options: LaunchOptions): Promise<BrowserUnderTest> {
  const id = geckoId(options.extension)
  await browser.installExtension(options.extension)
  const firefox = await privileged(browser)
  const policy = `WebExtensionPolicy.getByID(${JSON.stringify(id)})`
  const root = `moz-extension://${await firefox(`${policy}.mozExtensionHostname`)}/`
  const console = await openConsole(browser, root, options.extension)
  await closeWelcome(console)
  const tabs = openTabs(browser, console)
  const backgroundState = (): Promise<unknown> => firefox(`${policy}.extension.backgroundState`)
  const popupAddress = (page: Page): string => `${root}popup.html?tab=${tabs.tabId(page)}`

  return {
    ...tabs,
    name: 'firefox',
    openOwn: (path) => openExtensionPage(browser, new URL(path, root).href),
    openPopupTab: (page) => openExtensionPage(browser, popupAddress(page)),
    // Beside the page, not in front of it: as behind a real popup, the page stays visible.
    openPopup: (page) => openExtensionPage(browser, popupAddress(page), 'window'),
    async readToolbarPopup(page, accept) {
      await page.bringToFront()
      await firefox(pressToolbarButton(id))
      const read = async () => String(await firefox(popupText))
      const text = await until('the popup says what is expected', read, accept)
      await firefox(closePopup)
      return text
    },
    pressShortcut: async (command) => void (await firefox(pressKeysOf(id, command))),
    async chooseInMenu(page, selectionText) {
      await page.bringToFront()
      await firefox(chooseInMenu(id, selectionText))
    },
    async openPanel(page) {
      await page.bringToFront()
      await firefox(openSidebar(id))
      const read = async () => String(await firefox(sidebarText))
      return {
        page: null,
        read: (accept) => until('the sidebar says what is expected', read, accept),
        close: async () => void (await firefox(closeSidebar)),
      }
    },
    reloadExtension: async () => void (await browser.installExtension(options.extension)),
    inExtension: (call, given) => callExtension(console, call, given),
    async killBackground() {
      const terminate = `${policy}.extension.terminateBackground({ ignoreDevToolsAttached: true })`
      // Again and again, for a message under way may start it anew.
      const terminated = async () => {
        await firefox(terminate)
        return backgroundState()
      }
      await until('the event page is gone', terminated, (state) => state === 'stopped')
    },
    backgroundRuns: async () => (await backgroundState()) === 'running',
    async setColourScheme(_page, scheme) {
      const pref = 'layout.css.prefers-color-scheme.content-override'
      await firefox(`Services.prefs.setIntPref('${pref}', ${scheme === 'dark' ? 0 : 1})`)
    },
    async setForcedColours(_page, forced) {
      await firefox(
        `Services.prefs.setIntPref('browser.display.document_color_use', ${forced ? 2 : 0})`,
      )
    },
    closed: new Promise((resolve) => browser.once('disconnected', () => resolve())),
    close: () => browser.close(),
  }
}

function geckoId(extension: string): string {
  const manifest: { browser_specific_settings?: { gecko?: { id?: string } } } = JSON.parse(
    readFileSync(join(extension, 'manifest.json'), 'utf8'),
  )
  const id = manifest.browser_specific_settings?.gecko?.id
  if (id === undefined) throw new Error(`${extension} is not built for Firefox: it has no id.`)
  return id
}
