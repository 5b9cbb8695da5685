import { mkdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Page } from 'puppeteer-core'
import { cardOn, pointAt } from '../browsers/card.ts'
import type { BrowserUnderTest, ColourScheme } from '../browsers/under-test.ts'
import { surfaces } from './surfaces.ts'

/**
 * Photographs the page, a card on it and every page of the extension in each colour scheme, as
 * `page-light.png`, `card-light.png` and so on, and gives back the files' paths.
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
    for (const { name, size, open } of surfaces) {
      const surface = await open(browser, page)
      await surface.setViewport({ ...size, deviceScaleFactor: 2 })
      await browser.setColourScheme(surface, scheme)
      // The panel's window takes a moment to follow its new size.
      await surface.evaluate(
        () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
      )
      await shoot(surface, `${name}-${scheme}`)
      await surface.close()
    }
  }
  return files
}
