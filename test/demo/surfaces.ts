import { fileURLToPath } from 'node:url'
import type { Page } from 'puppeteer-core'
import { headlineOf, marksOf } from '../browsers/reader.ts'
import type { BrowserUnderTest } from '../browsers/under-test.ts'
import { wording } from '../browsers/wording.ts'

/** A page of the extension as it is photographed. */
export interface Surface {
  readonly name: string
  /** CSS pixels. */
  readonly size: { readonly width: number; readonly height: number }
  /** Opens it and brings it to what is to be seen. */
  readonly open: (browser: BrowserUnderTest, article: Page) => Promise<Page>
}

const madeUpList = fileURLToPath(new URL('./pond-facts.csv', import.meta.url))
const passage =
  'Officials say that the unrest in Kazakhstan is an attempt by the US to drag Russia into a conflict.'

/** A page that is written from right to left, once it is marked. */
async function arabicPage(browser: BrowserUnderTest, article: Page): Promise<Page> {
  const page = await browser.open(new URL('../e2e/pages/arabic.html', article.url()).href)
  await marksOf(page, 2)
  return page
}

/** Every page of the extension, and a page in another script, each as wide as it opens and as high as what it has to show. */
export const surfaces: readonly Surface[] = [
  {
    name: 'popup',
    size: { width: 480, height: 820 },
    async open(browser, article) {
      const popup = await browser.openPopupTab(article)
      await headlineOf(popup)
      await unfoldFirstDisproof(popup)
      return popup
    },
  },
  {
    name: 'arabic',
    size: { width: 800, height: 520 },
    open: arabicPage,
  },
  {
    name: 'arabic-popup',
    size: { width: 480, height: 820 },
    async open(browser, article) {
      const popup = await browser.openPopupTab(await arabicPage(browser, article))
      await headlineOf(popup)
      return popup
    },
  },
  {
    name: 'panel',
    size: { width: 420, height: 820 },
    // As a tab it would tell of itself; beside the article, it tells of that.
    async open(browser, article) {
      const { page, read } = await browser.openPanel(article)
      await read((text) => text.includes(wording('headlineFound_other', '3')))
      if (page === null) throw new Error('the panel cannot be photographed in this browser')
      return page
    },
  },
  {
    name: 'report',
    size: { width: 800, height: 900 },
    async open(browser, article) {
      const page = await browser.openOwn(`report.html?tab=${browser.tabId(article)}`)
      await page.waitForSelector('[data-testid=report]')
      return page
    },
  },
  {
    name: 'cases',
    size: { width: 800, height: 760 },
    open: (browser) => searchedFor(browser, 'Kazakhstan attempt'),
  },
  {
    name: 'case',
    size: { width: 800, height: 760 },
    async open(browser) {
      const page = await searchedFor(browser, 'silk road')
      await page.locator('[data-testid=hits] a').click()
      await page.waitForSelector('[data-testid=case]')
      return page
    },
  },
  {
    name: 'check',
    size: { width: 480, height: 820 },
    async open(browser) {
      const page = await browser.openOwn('check.html')
      await page.locator('textarea').fill(passage)
      await page.locator('form button').click()
      await page.waitForSelector('[data-testid=near-case]')
      return page
    },
  },
  {
    name: 'lists',
    size: { width: 800, height: 590 },
    async open(browser) {
      const page = await browser.openOwn('options.html#lists')
      const field = await page.waitForSelector('input[type=file]')
      // A file field by its selector; the browser gives no narrower type.
      await (field as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(madeUpList)
      await page.waitForSelector('[data-testid="preview"]')
      return page
    },
  },
  {
    name: 'settings',
    size: { width: 800, height: 1_150 },
    open: (browser) => openDrawn(browser, 'options.html#settings'),
  },
  {
    name: 'welcome',
    size: { width: 800, height: 640 },
    open: (browser) => openDrawn(browser, 'welcome.html'),
  },
]

async function searchedFor(browser: BrowserUnderTest, words: string): Promise<Page> {
  const page = await browser.openOwn('cases.html')
  await page.locator('input[type=search]').fill(words)
  await page.waitForSelector('[data-testid=hits] mark')
  return page
}

async function openDrawn(browser: BrowserUnderTest, path: string): Promise<Page> {
  const page = await browser.openOwn(path)
  await page.waitForSelector('fieldset')
  return page
}

/** Opens the first disproof, the thing that the popup is for. */
async function unfoldFirstDisproof(popup: Page): Promise<void> {
  const fold = await popup.locator('[data-testid="disproof"]').waitHandle()
  await fold.evaluate((element) => {
    if (!(element instanceof HTMLElement)) return
    const details = element.closest('details') ?? element.querySelector('details')
    if (details) details.open = true
  })
}
