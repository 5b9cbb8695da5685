import type { Page } from 'puppeteer-core'
import { expect, it } from 'vitest'
import { headlineOf, marked, marksOf, press } from '../browsers/reader.ts'
import { until } from '../browsers/until.ts'
import { claims, marksClaim } from './claims.ts'
import { inEveryBrowser } from './in-every-browser.ts'

inEveryBrowser('a page that moves on without loading', (world) => {
  const findings = (page: Page) =>
    until(
      'the popup lists one case',
      async () => {
        const popup = await world.browser.openPopupTab(page)
        await headlineOf(popup)
        const titles = await popup.$$eval('article h2', (all) => all.map((h2) => h2.innerText))
        await popup.close()
        return titles
      },
      (titles) => titles.length === 1,
    )

  it('is followed forwards and backwards through its history', async () => {
    const page = await world.visit('e2e/pages/history.html')
    await press(page, 'button', 'Kazakhstan')
    expect(marksClaim((await marksOf(page, 1))[0], claims.dragRussia)).toBe(true)
    await press(page, 'button', 'Lithuania')
    await until(
      'the second story is marked',
      () => marked(page),
      (marks) => marks.some((mark) => marksClaim(mark, claims.lithuania)),
    )
    expect(await findings(page)).toEqual([claims.lithuania.title])
    await page.bringToFront()
    await page.evaluate(() => history.back())
    await until(
      'the first story is marked again',
      () => marksOf(page, 1),
      ([mark]) => marksClaim(mark, claims.dragRussia),
    )
    expect(await findings(page)).toEqual([claims.dragRussia.title])
  })

  it('has no badge left when it has moved to a harmless story', async () => {
    const page = await world.visit('e2e/pages/history.html')
    await press(page, 'button', 'Kazakhstan')
    await world.badgeIs(page, '1')
    await press(page, 'button', 'Weather')
    await marksOf(page, 0)
    await world.badgeIs(page, '')
  })
})
