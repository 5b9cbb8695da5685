import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import type { BrowserName } from '../browsers/browser-name.ts'
import { choose } from '../browsers/choose.ts'
import { launchBrowser } from '../browsers/launch.ts'
import { recordingProxy } from '../browsers/recording-proxy.ts'
import { serve } from '../browsers/serve.ts'
import type { BrowserUnderTest } from '../browsers/under-test.ts'
import { until } from '../browsers/until.ts'
import { claims } from '../e2e/claims.ts'
import { readPage } from './pages.ts'

/** What is added to every page: hardly any of them repeats a bundled claim by itself. */
export const added = claims.lithuania.sentence

/** A browser with the extension and one tab, in which saved pages are shown one after the other. */
export interface Stage extends AsyncDisposable {
  readonly browser: BrowserUnderTest
  readonly page: Page
  /** Lays a saved page ready, and gives back what shows it. */
  readonly lay: (file: string) => Promise<() => Promise<void>>
  /** Switches checking on or off, and waits until the browser has taken note. */
  readonly switchTo: (on: boolean) => Promise<void>
}

/** Starts it; the browser reaches nothing but the page that is shown. */
export async function openStage(name: BrowserName): Promise<Stage> {
  const folder = await mkdtemp(join(tmpdir(), 'disproof-saved-'))
  const site = await serve(folder)
  const proxy = await recordingProxy(site.port)
  const browser = await launchBrowser(name, { proxyPort: proxy.port })
  await writeFile(join(folder, 'page.html'), '<!doctype html><title>Nothing yet</title>')
  const page = await browser.open(site.url('page.html'))
  let shown = 0
  return {
    browser,
    page,
    async lay(file) {
      await writeFile(join(folder, 'page.html'), readPage(file, `<p>${added}</p>`))
      shown += 1
      // Another address each time: what was found on a page is remembered by its address.
      const address = site.url(`page.html?${shown}`)
      const go = () => page.goto(address, { waitUntil: 'load', timeout: 60_000 })
      // Firefox refuses an address now and then while the page before is still busy.
      return async () => void (await go().catch(go))
    },
    async switchTo(on) {
      await choose(browser, { everywhereOn: on })
      await until('the switch has been heard', () =>
        browser.inExtension(async (api, on) => {
          const scripts = await api.scripting.getRegisteredContentScripts()
          return scripts.length > 0 === on
        }, on),
      )
    },
    async [Symbol.asyncDispose]() {
      await browser.close()
      await proxy.close()
      await site.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
