import type { Page } from 'puppeteer-core'

/** How many CSS pixels of a page stand out to the side of its window. */
export function widthTooMuch(page: Page): Promise<number> {
  return page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
}
