import type { Page } from 'puppeteer-core'
import { expect, it } from 'vitest'
import { headlineOf, marksOf } from '../browsers/reader.ts'
import { until } from '../browsers/until.ts'
import { wording } from '../browsers/wording.ts'
import { claims, marksClaim } from './claims.ts'
import { inEveryBrowser } from './in-every-browser.ts'

inEveryBrowser('a page that changes after loading', (world) => {
  const add = (page: Page, text: string) =>
    page.evaluate((text) => {
      const paragraph = document.createElement('p')
      paragraph.id = 'added'
      paragraph.textContent = text
      document.querySelector('#more')?.replaceChildren(paragraph)
    }, text)

  /** A page of facts, checked to its end, to which the claim is then added. */
  const pageWithAddedClaim = async () => {
    const page = await world.visit('e2e/pages/factual.html')
    const popup = await world.browser.openPopupTab(page)
    expect(await headlineOf(popup)).toBe(wording('headlineNothing'))
    await popup.close()
    await page.bringToFront()
    await add(page, claims.dragRussia.sentence)
    return page
  }

  it('is marked where text was added', async () => {
    const page = await pageWithAddedClaim()
    const [mark] = await marksOf(page, 1)
    expect(marksClaim(mark, claims.dragRussia), mark).toBe(true)
    await world.badgeIs(page, '1')
  })

  it('loses the mark when the text is edited into something else', async () => {
    const page = await pageWithAddedClaim()
    await marksOf(page, 1)
    await page.evaluate(() => {
      const text = document.querySelector('#added')?.firstChild
      if (text instanceof Text) text.data = 'The weather in Almaty was cold and clear that morning.'
    })
    await marksOf(page, 0)
    await world.badgeIs(page, '')
  })

  it('is marked when a text is edited into a claim', async () => {
    const page = await pageWithAddedClaim()
    await marksOf(page, 1)
    await page.evaluate((sentence) => {
      const text = document.querySelector('#added')?.firstChild
      if (text instanceof Text) text.data = sentence
    }, claims.silkRoad.sentence)
    await until(
      'the new claim is marked instead of the old one',
      () => marksOf(page, 1),
      ([mark]) => marksClaim(mark, claims.silkRoad),
    )
    await world.badgeIs(page, '1')
  })

  it('loses mark and badge when the text is removed', async () => {
    const page = await pageWithAddedClaim()
    await marksOf(page, 1)
    await page.evaluate(() => document.querySelector('#added')?.remove())
    await marksOf(page, 0)
    await world.badgeIs(page, '')
  })
})
