import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { launchBrowser } from '../../browsers/launch.ts'
import { type RecordingProxy, recordingProxy } from '../../browsers/recording-proxy.ts'
import { type Served, serve } from '../../browsers/serve.ts'
import type { BrowserUnderTest } from '../../browsers/under-test.ts'
import { type ThreadTime, watched } from './profile.ts'

/** A Chromium with the built extension, whose pages come from one folder and from nowhere else. */
export interface BenchBrowser {
  readonly browser: BrowserUnderTest
  readonly page: Page
  /** A folder for pages of the measures' own. */
  readonly folder: string
  readonly url: (path: string) => string
  /** Watches the page's main thread while something is done, task by task where that is wanted. */
  readonly watch: (work: () => Promise<void>, looksAtTasks?: boolean) => Promise<ThreadTime>
  /** Resolves when the page that is shown has been checked; `patience` in milliseconds. */
  readonly checked: (patience?: number) => Promise<void>
  readonly close: () => Promise<void>
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

/** Starts it, with a page that is open already, so that its process stays the same. */
export async function benchBrowser(): Promise<BenchBrowser> {
  const folder = await mkdtemp(join(tmpdir(), 'disproof-bench-'))
  const site: Served = await serve(folder)
  const proxy: RecordingProxy = await recordingProxy(site.port)
  const browser = await launchBrowser('chromium', { proxyPort: proxy.port })
  const page = await browser.open(site.url('nothing.html'))
  const extension = await browser.inExtension(async (api) => api.runtime.getURL('/'), null)
  const state = () =>
    browser.inExtension(async (api, tabId) => {
      const reply: { value?: { status?: { kind?: string } } } = await api.runtime.sendMessage({
        type: 'report-tab',
        content: { tabId, ask: true },
      })
      return reply.value?.status?.kind ?? 'nothing'
    }, browser.tabId(page))
  return {
    browser,
    page,
    folder,
    url: (path) => site.url(path),
    watch: (work, looksAtTasks = false) => watched(page, extension, looksAtTasks, work),
    async checked(patience = 60_000) {
      const end = Date.now() + patience
      for (let last = ''; Date.now() < end; await pause(100)) {
        last = await state()
        if (last !== 'checking') return
      }
      throw new Error('the page was not checked in time')
    },
    async close() {
      await browser.close()
      await proxy.close()
      await site.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
