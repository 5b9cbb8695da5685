import type { Page } from 'puppeteer-core'
import { afterEach, expect, it } from 'vitest'
import { headlineOf, marksOf } from '../browsers/reader.ts'
import { until } from '../browsers/until.ts'
import { widthTooMuch } from './fits.ts'
import { inEveryBrowser } from './in-every-browser.ts'
import { objections } from './objections.ts'
import { ownPages } from './own-pages.ts'

inEveryBrowser('every page of the extension', (world) => {
  const article = async () => {
    const page = await world.visit('e2e/pages/observed.html')
    await marksOf(page, 3)
    return page
  }

  const forceColours = async (page: Page) => {
    await world.browser.setForcedColours(page, true)
    await until('the colours of the system hold', () =>
      page.evaluate(() => matchMedia('(forced-colors: active)').matches),
    )
  }

  it('fits into 240 pixels, as at twice the size, and nothing stands over its edge', async () => {
    const tabId = world.browser.tabId(await article())
    for (const { path, isDrawn } of ownPages(tabId)) {
      const page = await world.page(path)
      await page.waitForSelector(isDrawn)
      await page.setViewport({ width: 240, height: 400, deviceScaleFactor: 2 })
      expect(await widthTooMuch(page), path).toBe(0)
      await page.close()
    }
  })

  it('is accessible in the colours of the system alone', async () => {
    const tabId = world.browser.tabId(await article())
    for (const { path, isDrawn } of ownPages(tabId)) {
      const page = await world.page(path)
      await page.waitForSelector(isDrawn)
      await forceColours(page)
      expect(await objections(page), path).toEqual([])
      await page.close()
    }
  })

  it('tells what is on from what is off, and found from missing words, without colours of its own', async () => {
    const page = await article()
    const popup = await world.popupOf(page)
    await headlineOf(popup)
    await forceColours(popup)
    const looksOf = (selector: string) => lookOf(popup, selector)
    expect(await looksOf('.shared')).not.toEqual(await looksOf('blockquote'))
    const on = await looksOf('.switch-track')
    await popup.locator('.switch').click()
    await popup.waitForSelector('.switch[aria-checked=false]')
    expect(await looksOf('.switch-track')).not.toEqual(on)
    await popup.locator('.switch').click()
    await popup.waitForSelector('.switch[aria-checked=true]')
  })

  // In Firefox the system's colours hold for the browser as a whole.
  afterEach(async () => {
    const page = await world.page('welcome.html')
    await world.browser.setForcedColours(page, false)
  })
})

function lookOf(page: Page, selector: string) {
  return page.$eval(selector, (element) => {
    const { backgroundColor, color, borderColor, textDecorationLine } = getComputedStyle(element)
    return { backgroundColor, color, borderColor, textDecorationLine }
  })
}
