import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cardOn, pointAt } from '../browsers/card.ts'
import { builtExtension, launchBrowser } from '../browsers/launch.ts'
import { marksOf } from '../browsers/reader.ts'
import { type Served, serve } from '../browsers/serve.ts'
import type { BrowserUnderTest } from '../browsers/under-test.ts'
import { widthTooMuch } from './fits.ts'
import { objections } from './objections.ts'
import { ownPages } from './own-pages.ts'

/**
 * Browsers of test machines speak English alone: the built extension is given the words of another
 * language in the place of its English ones.
 */
async function speaking(language: string, browser: 'chromium' | 'firefox'): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), `disproof-${language}-`))
  await cp(builtExtension(browser), folder, { recursive: true })
  const locales = join(folder, '_locales')
  await cp(join(locales, language), join(locales, 'en'), { recursive: true })
  return folder
}

describe.each([
  ['ar', 'rtl', 'chromium'],
  ['ar', 'rtl', 'firefox'],
  ['de', 'ltr', 'chromium'],
] as const)('the interface in %s, written %s (%s)', (language, direction, name) => {
  let extension: string
  let site: Served
  let browser: BrowserUnderTest
  beforeAll(async () => {
    extension = await speaking(language, name)
    site = await serve(fileURLToPath(new URL('..', import.meta.url)))
    browser = await launchBrowser(name, { extension })
  })
  afterAll(async () => {
    await browser?.close()
    await site?.close()
    await rm(extension, { recursive: true, force: true })
  })

  it('is accessible and fits into 320 pixels on every page', async () => {
    const article = await browser.open(site.url('e2e/pages/observed.html'))
    await marksOf(article, 3)
    for (const { path, isDrawn } of ownPages(browser.tabId(article))) {
      const page = await browser.openOwn(path)
      await page.waitForSelector(isDrawn)
      await page.setViewport({ width: 320, height: 700 })
      const { lang, dir } = await page.evaluate(() => {
        const { lang, dir } = document.documentElement
        return { lang, dir }
      })
      expect([lang.slice(0, 2), dir], path).toEqual([language, direction])
      expect(await widthTooMuch(page), path).toBe(0)
      expect(await objections(page), path).toEqual([])
      await page.close()
    }
    await article.close()
  })

  it('opens the card beside a mark in its own direction, within the window', async () => {
    const article = await browser.open(site.url('e2e/pages/observed.html'))
    await marksOf(article, 3)
    const card = cardOn(browser, article)
    await pointAt(article, card, 'nothing to boast about')
    expect(await card.html()).toContain(`dir="${direction}"`)
    const box = await card.box()
    expect(box?.x).toBeGreaterThanOrEqual(0)
    const width = await article.evaluate(() => innerWidth)
    expect((box?.x ?? 0) + (box?.width ?? width)).toBeLessThanOrEqual(width)
  })
})
