import { mkdir, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Page } from 'puppeteer-core'
import { cardOn, pointAt } from '../browsers/card.ts'
import type { BrowserUnderTest, ColourScheme } from '../browsers/under-test.ts'
import { drawnPicture, sizeOf } from './drawn-picture.ts'
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
  const keep = async (picture: Uint8Array, name: string): Promise<void> => {
    const path = resolve(join(folder, `${name}.png`))
    await writeFile(path, picture)
    files.push(path)
  }
  for (const scheme of schemes) {
    await browser.setColourScheme(page, scheme)
    await page.bringToFront()
    await keep(await page.screenshot(), `page-${scheme}`)
    await pointAt(page, cardOn(browser, page), 'nothing to boast about')
    await keep(await page.screenshot(), `card-${scheme}`)
    await page.keyboard.press('Escape')
    for (const { name, size, open } of surfaces) {
      const surface = await open(browser, page)
      const before = await sizeOf(surface)
      await surface.setViewport({ ...size, deviceScaleFactor: 2 })
      await browser.setColourScheme(surface, scheme)
      await keep(await drawnPicture(surface, before, page), `${name}-${scheme}`)
      await surface.close()
    }
  }
  return files
}
