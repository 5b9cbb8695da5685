import type { Page } from 'puppeteer-core'
import { afterEach, it } from 'vitest'
import { headlineOf, marksOf, press } from '../browsers/reader.ts'
import { until } from '../browsers/until.ts'
import { wording } from '../browsers/wording.ts'
import { inEveryBrowser } from './in-every-browser.ts'

const page = 'e2e/pages/observed.html'

inEveryBrowser('switching it off', (world) => {
  const headlineIs = (popup: Page, expected: string) =>
    until(
      `the popup says “${expected}”`,
      () => headlineOf(popup),
      (headline) => headline === expected,
    )

  afterEach(() => world.browser.inExtension((api) => api.storage.sync.clear(), null))

  it('for a site takes its marks and badge away, and is remembered', async () => {
    const here = await world.visit(page)
    await marksOf(here, 3)
    const popup = await world.popupOf(here)
    await headlineIs(popup, wording('headlineFound_other', '2'))
    await press(popup, 'switch', wording('switchSite', '127.0.0.1'))
    await headlineIs(popup, wording('headlineOffSite'))
    await marksOf(here, 0)
    await world.badgeIs(here, '')

    await world.browser.killBackground()
    const again = await world.visit(page)
    await headlineIs(await world.popupOf(again), wording('headlineOffSite'))
    await marksOf(again, 0)
    await world.badgeIs(again, '')
  })

  it('for a site leaves other sites on', async () => {
    const here = await world.visit(page)
    const popup = await world.popupOf(here)
    await headlineIs(popup, wording('headlineFound_other', '2'))
    await press(popup, 'switch', wording('switchSite', '127.0.0.1'))
    await headlineIs(popup, wording('headlineOffSite'))
    const elsewhere = await world.visit(page, 'localhost')
    await marksOf(elsewhere, 3)
    await world.badgeIs(elsewhere, '2')
  })

  it('for a site can be taken back, without loading the page again', async () => {
    const here = await world.visit(page)
    const popup = await world.popupOf(here)
    await headlineIs(popup, wording('headlineFound_other', '2'))
    await press(popup, 'switch', wording('switchSite', '127.0.0.1'))
    await headlineIs(popup, wording('headlineOffSite'))
    await press(popup, 'switch', wording('switchSite', '127.0.0.1'))
    await headlineIs(popup, wording('headlineFound_other', '2'))
    await marksOf(here, 3)
    await world.badgeIs(here, '2')
  })

  it('everywhere takes the marks of all tabs away, and is remembered', async () => {
    const here = await world.visit(page)
    const elsewhere = await world.visit(page, 'localhost')
    await marksOf(here, 3)
    await marksOf(elsewhere, 3)
    const popup = await world.popupOf(elsewhere)
    await headlineIs(popup, wording('headlineFound_other', '2'))
    await press(popup, 'switch', wording('switchAll'))
    await headlineIs(popup, wording('headlineOffEverywhere'))
    for (const tab of [here, elsewhere]) {
      await marksOf(tab, 0)
      await world.badgeIs(tab, '')
    }
    await world.browser.killBackground()
    await headlineIs(await world.popupOf(await world.visit(page)), wording('headlineOffEverywhere'))
  })
})
