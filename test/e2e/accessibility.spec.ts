import type { Page } from 'puppeteer-core'
import { expect, it } from 'vitest'
import { headlineOf, openRelated, press, unfold, untilReads } from '../browsers/reader.ts'
import { wording } from '../browsers/wording.ts'
import { claims } from './claims.ts'
import { inEveryBrowser } from './in-every-browser.ts'
import { objections } from './objections.ts'

inEveryBrowser('the popup is accessible in light and dark', (world) => {
  const popupOf = async (path: string): Promise<Page> => {
    const popup = await world.popupOf(await world.visit(path))
    await headlineOf(popup)
    return popup
  }
  const expectNoObjections = async (popup: Page): Promise<void> => {
    for (const scheme of ['light', 'dark'] as const) {
      await world.browser.setColourScheme(popup, scheme)
      expect(await objections(popup), scheme).toEqual([])
    }
  }

  it('with findings, folded and unfolded, and with a related case open', async () => {
    const popup = await popupOf('demo/article.html')
    await expectNoObjections(popup)
    for (const fold of [wording('disproof'), wording('aboutCase'), wording('relatedCases')]) {
      await unfold(popup, claims.silkRoad.title, fold)
    }
    await untilReads(popup, claims.silkRoad.disproof)
    await expectNoObjections(popup)
    await openRelated(popup, claims.silkRoad.title, 'The West ordered a terrorist attack')
    await untilReads(popup, 'Western regimes do not really care about Kazakhstan.')
    await expectNoObjections(popup)
  })

  it('with nothing found', async () => {
    await expectNoObjections(await popupOf('e2e/pages/factual.html'))
  })

  it('on a page that cannot be checked', async () => {
    await expectNoObjections(await popupOf('e2e/pages/report.pdf'))
  })

  it('when switched off for the site, and everywhere', async () => {
    const popup = await popupOf('e2e/pages/observed.html')
    for (const [name, off] of [
      [wording('switchSite', '127.0.0.1'), wording('headlineOffSite')],
      [wording('switchAll'), wording('headlineOffEverywhere')],
    ] as const) {
      await press(popup, 'switch', name)
      await untilReads(popup, off)
      await expectNoObjections(popup)
      await press(popup, 'switch', name)
      await untilReads(popup, wording('headlineFound_other', '2'))
    }
  })
})
