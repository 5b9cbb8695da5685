import { fileURLToPath } from 'node:url'
import type { BrowserName } from '../browsers/browser-name.ts'
import { launchBrowser } from '../browsers/launch.ts'
import { type ListServer, listServer } from '../browsers/list-server.ts'
import { type RecordingProxy, recordingProxy } from '../browsers/recording-proxy.ts'
import { type Served, serve } from '../browsers/serve.ts'
import type { BrowserUnderTest } from '../browsers/under-test.ts'

const pagesFolder = fileURLToPath(new URL('..', import.meta.url))

/** A browser with an empty profile, and all that it can reach. */
export interface Running {
  readonly browser: BrowserUnderTest
  readonly site: Served
  readonly proxy: RecordingProxy
  readonly lists: ListServer
  readonly close: () => Promise<void>
}

async function start(name: BrowserName): Promise<Running> {
  const site = await serve(pagesFolder)
  const lists = await listServer()
  const proxy = await recordingProxy(site.port, lists.port)
  const browser = await launchBrowser(name, { proxyPort: proxy.port, trustsAnybody: true })
  const close = async () => {
    await browser.close()
    await proxy.close()
    await lists.close()
    await site.close()
  }
  return { browser, site, proxy, lists, close }
}

/** Starting a browser takes longer than most of what is tested in it. */
const shared = new Map<BrowserName, { users: number; running: Promise<Running> | null }>()

/**
 * The browser that all tests of one file share: to be called while tests are collected. It starts with
 * the first that needs it and ends with the last.
 */
export function sharedBrowser(name: BrowserName) {
  const entry = shared.get(name) ?? { users: 0, running: null }
  shared.set(name, entry)
  entry.users += 1
  return {
    start: (): Promise<Running> => {
      entry.running ??= start(name)
      return entry.running
    },
    /** Leaves it, put back as it was, to the next who needs it; the last one closes it. */
    async release(putBack: (running: Running) => Promise<void>): Promise<void> {
      entry.users -= 1
      const running = await entry.running?.catch(() => null)
      if (entry.users > 0) return running ? putBack(running) : undefined
      await running?.close()
      entry.running = null
    },
  }
}
