import type { Page } from 'puppeteer-core'

/** Adds a paragraph at the end of a page, as a script of the page would. */
export async function addParagraph(page: Page, text: string): Promise<void> {
  await page.evaluate((text) => {
    const paragraph = document.createElement('p')
    paragraph.textContent = text
    document.body.append(paragraph)
  }, text)
}
