import { mkdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Page } from 'puppeteer-core'
import { cardOn, pointAt } from '../browsers/card.ts'
import { headlineOf } from '../browsers/reader.ts'
import type { BrowserUnderTest, ColourScheme } from '../browsers/under-test.ts'

/** As wide as the popup opens, and high enough for a whole card: a person would scroll. */
const popupSize = { width: 480, height: 820, deviceScaleFactor: 2 }

const listsSize = { width: 800, height: 590, deviceScaleFactor: 2 }
const settingsSize = { width: 800, height: 1_150, deviceScaleFactor: 2 }
const welcomeSize = { width: 800, height: 640, deviceScaleFactor: 2 }
const madeUpList = fileURLToPath(new URL('./pond-facts.csv', import.meta.url))

/**
 * Photographs the page, a card on it, its popup, the case lists, the settings and the first page in each
 * colour scheme, as `page-light.png`, `card-light.png` and so on, and gives back the files' paths.
 */
export async function takeScreenshots(
  browser: BrowserUnderTest,
  page: Page,
  folder: string,
  schemes: readonly ColourScheme[],
): Promise<readonly string[]> {
  await mkdir(folder, { recursive: true })
  const files: string[] = []
  const shoot = async (of: Page, name: string): Promise<void> => {
    const path = resolve(join(folder, `${name}.png`))
    await of.screenshot({ path: path as `${string}.png` })
    files.push(path)
  }
  for (const scheme of schemes) {
    await browser.setColourScheme(page, scheme)
    await page.bringToFront()
    await shoot(page, `page-${scheme}`)
    await pointAt(page, cardOn(browser, page), 'nothing to boast about')
    await shoot(page, `card-${scheme}`)
    await page.keyboard.press('Escape')
    const popup = await browser.openPopupTab(page)
    await popup.setViewport(popupSize)
    await browser.setColourScheme(popup, scheme)
    await headlineOf(popup)
    await unfoldFirstDisproof(popup)
    await shoot(popup, `popup-${scheme}`)
    await popup.close()
    const lists = await openListPreview(browser)
    const settings = await openOwn(browser, 'options.html#settings', settingsSize)
    const welcome = await openOwn(browser, 'welcome.html', welcomeSize)
    for (const [own, name] of [
      [lists, 'lists'],
      [settings, 'settings'],
      [welcome, 'welcome'],
    ] as const) {
      await browser.setColourScheme(own, scheme)
      await shoot(own, `${name}-${scheme}`)
      await own.close()
    }
  }
  return files
}

/** A page of the extension, once it is drawn. */
async function openOwn(
  browser: BrowserUnderTest,
  path: string,
  size: typeof listsSize,
): Promise<Page> {
  const page = await browser.openOwn(path)
  await page.setViewport(size)
  await page.waitForSelector('fieldset')
  return page
}

/** The page of lists with what a made-up list holds, before it is added. */
async function openListPreview(browser: BrowserUnderTest): Promise<Page> {
  const lists = await browser.openOwn('options.html#lists')
  await lists.setViewport(listsSize)
  const field = await lists.waitForSelector('input[type=file]')
  // A file field by its selector; the browser gives no narrower type.
  await (field as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(madeUpList)
  await lists.waitForSelector('[data-testid="preview"]')
  return lists
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
