import { copyFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Page } from 'puppeteer-core'
import { marksOf } from '../../browsers/reader.ts'
import { until } from '../../browsers/until.ts'
import type { Figures } from '../measures.ts'
import type { BenchBrowser } from './bench-browser.ts'
import { share } from './share.ts'

const openings = 30
const article = fileURLToPath(new URL('../../e2e/pages/observed.html', import.meta.url))

/** The least that a browser can be asked to show. */
const empty = '<!doctype html><meta charset="utf-8"><title>Empty</title><p>Nothing</p>'

/**
 * Milliseconds from asking for a popup's page until it shows what is known of its tab, and until a page
 * with one word shows that; by turns, often.
 */
export async function popupOpening(bench: BenchBrowser): Promise<Figures> {
  const { browser, page, folder, url } = bench
  await copyFile(article, join(folder, 'article.html'))
  await writeFile(join(folder, 'empty.html'), empty)
  await page.goto(url('article.html'))
  await marksOf(page, 3)
  const popup = await browser.openPopupTab(page)
  const other = await browser.open(url('empty.html'))
  const [known, nothing]: [number[], number[]] = [[], []]
  for (let opening = 0; opening < openings; opening += 1) {
    known.push(await shownAfter(popup, '[data-testid=finding]'))
    nothing.push(await shownAfter(other, 'p'))
  }
  return {
    openings,
    'median ms': share(known, 0.5),
    'p90 ms': share(known, 0.9),
    'an empty page, median ms': share(nothing, 0.5),
  }
}

/** Loads a page again, and tells after how many milliseconds something of it is on the screen. */
async function shownAfter(page: Page, selector: string): Promise<number> {
  await page.bringToFront()
  const { identifier } = await page.evaluateOnNewDocument((selector) => {
    const watching = new MutationObserver(() => {
      if (document.querySelector(selector) === null) return
      watching.disconnect()
      // A frame later it is on the screen.
      requestAnimationFrame(() => Reflect.set(globalThis, 'shownAfter', performance.now()))
    })
    watching.observe(document, { childList: true, subtree: true })
  }, selector)
  await page.reload()
  const time = await until(
    `${selector} is shown`,
    () => page.evaluate(() => Number(Reflect.get(globalThis, 'shownAfter') ?? 0)),
    (time) => time > 0,
  )
  await page.removeScriptToEvaluateOnNewDocument(identifier)
  return time
}
