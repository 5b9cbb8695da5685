import type { ConsoleMessage, Page } from 'puppeteer-core'
import type { BrowserUnderTest } from '../browsers/under-test.ts'
import { until } from '../browsers/until.ts'

/** What the extension has said of failures on a page's console. */
export interface OurErrors {
  /** What was said since it was last asked. */
  readonly take: () => readonly string[]
}

/** Listens to what of a page's console, and of its uncaught exceptions, is the extension's. */
export async function listenToErrors(browser: BrowserUnderTest, page: Page): Promise<OurErrors> {
  const heard: string[] = []
  if (browser.name === 'chromium') await listenInChromium(browser, page, heard)
  else listenInFirefox(page, heard)
  await assertHears(browser, page, heard)
  return { take: () => heard.splice(0) }
}

/** Each world of a page's frames says whose it is. */
async function listenInChromium(browser: BrowserUnderTest, page: Page, heard: string[]) {
  const root = await browser.inExtension(async (api) => api.runtime.getURL(''), null)
  const origin = root.replace(/\/$/u, '')
  const worlds = new Set<number>()
  const session = await page.createCDPSession()
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin === origin) worlds.add(context.id)
  })
  // Ids are used again in another process, which clears them first.
  session.on('Runtime.executionContextsCleared', () => worlds.clear())
  const isOurs = (world: number | undefined, told: unknown) =>
    (world !== undefined && worlds.has(world)) ||
    JSON.stringify(told).includes('chrome-extension://')
  session.on('Runtime.exceptionThrown', ({ exceptionDetails }) => {
    const { executionContextId, exception, text } = exceptionDetails
    if (isOurs(executionContextId, exceptionDetails)) heard.push(exception?.description ?? text)
  })
  session.on('Runtime.consoleAPICalled', ({ type, args, executionContextId, stackTrace }) => {
    if (!['error', 'warning', 'assert'].includes(type)) return
    const words = args.map(({ value, description }) => value ?? description).join(' ')
    if (isOurs(executionContextId, stackTrace ?? null)) heard.push(words)
  })
  session.on('Log.entryAdded', ({ entry }) => {
    if (['error', 'warning'].includes(entry.level) && isOurs(undefined, entry))
      heard.push(`${entry.text} ${entry.url ?? ''}`)
  })
  await session.send('Runtime.enable')
  await session.send('Log.enable')
}

/**
 * Firefox does not say from which world something comes. Scripts of the page are off: what is not told
 * of a place in it is the extension's.
 */
function listenInFirefox(page: Page, heard: string[]): void {
  const isOfPage = (told: string) => told.includes(new URL(page.url()).origin)
  page.on('console', (message: ConsoleMessage) => {
    if (!['error', 'warn', 'assert'].includes(message.type())) return
    const places = JSON.stringify([message.location(), message.stackTrace()])
    if (!isOfPage(places)) heard.push(message.text())
  })
  page.on('pageerror', (error) => {
    const told = error instanceof Error ? `${error.message} ${error.stack}` : String(error)
    if (!isOfPage(told)) heard.push(told)
  })
}

/** A listener that hears nothing would find every page faultless: it has to hear us complain first. */
async function assertHears(browser: BrowserUnderTest, page: Page, heard: string[]): Promise<void> {
  const complain = () =>
    browser.inExtension(async (api, tabId) => {
      await api.scripting.executeScript({
        target: { tabId },
        func: () => {
          // biome-ignore lint/suspicious/noConsole: this is what has to be heard.
          globalThis.console.error('told for a test')
          setTimeout(() => {
            throw new Error('thrown for a test')
          })
        },
      })
    }, browser.tabId(page))
  await complain()
  await until('errors of ours are heard', () =>
    ['told', 'thrown'].every((how) => heard.some((said) => said.includes(`${how} for a test`))),
  )
  heard.length = 0
}
