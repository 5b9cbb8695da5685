import type { Page } from 'puppeteer-core'
import { expect, it } from 'vitest'
import { marksOf, press, untilReads } from '../browsers/reader.ts'
import { wording } from '../browsers/wording.ts'
import { claims } from './claims.ts'
import { widthTooMuch } from './fits.ts'
import { inEveryBrowser } from './in-every-browser.ts'
import { objections } from './objections.ts'

inEveryBrowser('the panel beside the page', (world) => {
  const goTo = (page: Page, part: string) => press(page, 'link', part)

  it('shows the claims in the order of the page with their disproofs, of whatever tab is in front', async () => {
    const article = await world.visit('demo/article.html')
    const panel = await world.browser.openPanel(article)
    const text = await panel.read((text) => text.includes(wording('headlineFound_other', '3')))
    const order = ['dragRussia', 'silkRoad', 'lithuania'] as const
    const places = order.map((name) => text.indexOf(claims[name].title))
    expect(places).toEqual([...places].sort((one, other) => one - other))
    for (const { title, disproof } of Object.values(claims)) {
      expect(text).toContain(title)
      expect(text).toContain(disproof)
    }
    const other = await world.visit('e2e/pages/factual.html')
    await panel.read((text) => text.includes(wording('headlineNothing')))
    await other.close()
    await article.bringToFront()
    await panel.read((text) => text.includes(wording('headlineFound_other', '3')))
    await panel.close()
  })

  it('checks a passage and searches all cases, and keeps each part as it was left', async () => {
    const panel = await world.page('sidepanel.html')
    await goTo(panel, wording('checkTitle'))
    await panel.waitForSelector('textarea')
    await panel.type('textarea', claims.lithuania.sentence)
    await press(panel, 'button', wording('checkNow'))
    await untilReads(panel, claims.lithuania.title)
    await goTo(panel, wording('casesTitle'))
    await panel.waitForSelector('input[type=search]')
    await panel.type('input[type=search]', 'silk road')
    await untilReads(panel, wording('foundCases_one', '1'))
    await panel.locator('[data-testid=hits] a').click()
    await untilReads(panel, claims.silkRoad.disproof)
    await press(panel, 'button', wording('back'))
    await untilReads(panel, wording('foundCases_one', '1'))
    await goTo(panel, wording('checkTitle'))
    await untilReads(panel, claims.lithuania.title)
  })

  it('is accessible in light and dark, and fits into 320 pixels', async () => {
    const page = await world.visit('e2e/pages/observed.html')
    await marksOf(page, 3)
    const panel = await world.page('sidepanel.html')
    await panel.setViewport({ width: 320, height: 700 })
    for (const part of ['panelPage', 'checkTitle', 'casesTitle'] as const) {
      await goTo(panel, wording(part))
      for (const scheme of ['light', 'dark'] as const) {
        await world.browser.setColourScheme(panel, scheme)
        expect(await objections(panel), part).toEqual([])
      }
      expect(await widthTooMuch(panel), part).toBe(0)
    }
  })
})
