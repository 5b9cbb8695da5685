import { copyFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { marksOf } from '../../browsers/reader.ts'
import { until } from '../../browsers/until.ts'
import type { Figures } from '../measures.ts'
import type { BenchBrowser } from './bench-browser.ts'

const openings = 30
const article = fileURLToPath(new URL('../../e2e/pages/observed.html', import.meta.url))

/** Milliseconds from asking for a popup's page until it shows what is known of its tab, often. */
export async function popupOpening(bench: BenchBrowser): Promise<Figures> {
  const { browser, page, folder, url } = bench
  await copyFile(article, join(folder, 'article.html'))
  await page.goto(url('article.html'))
  await marksOf(page, 3)
  const popup = await browser.openPopupTab(page)
  await popup.evaluateOnNewDocument(() => {
    const watching = new MutationObserver(() => {
      if (document.querySelector('[data-testid=finding]') === null) return
      watching.disconnect()
      // A frame later it is on the screen.
      requestAnimationFrame(() => Reflect.set(globalThis, 'shownAfter', performance.now()))
    })
    watching.observe(document, { childList: true, subtree: true })
  })
  const times: number[] = []
  for (let opening = 0; opening < openings; opening += 1) {
    await popup.reload()
    times.push(
      await until(
        'the popup shows what is known',
        () => popup.evaluate(() => Number(Reflect.get(globalThis, 'shownAfter') ?? 0)),
        (time) => time > 0,
      ),
    )
  }
  times.sort((one, other) => one - other)
  return {
    openings,
    'median ms': times[Math.floor(openings / 2)] ?? 0,
    'p90 ms': times[Math.floor(openings * 0.9)] ?? 0,
  }
}
