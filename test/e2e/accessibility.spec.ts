import type { Page } from 'puppeteer-core'
import { describe, expect, it } from 'vitest'
import { headlineOf, openRelated, press, unfold, untilReads } from '../browsers/reader.ts'
import type { ColourScheme } from '../browsers/under-test.ts'
import { wording } from '../browsers/wording.ts'
import { claims } from './claims.ts'
import { inEveryBrowser } from './in-every-browser.ts'
import { objections } from './objections.ts'

inEveryBrowser('the popup is accessible', (world) => {
  describe.each(['light', 'dark'] as const)('in %s', (scheme: ColourScheme) => {
    const popupOf = async (path: string): Promise<Page> => {
      const popup = await world.popupOf(await world.visit(path))
      await world.browser.setColourScheme(popup, scheme)
      await headlineOf(popup)
      return popup
    }

    it('with findings, folded and unfolded', async () => {
      const popup = await popupOf('demo/article.html')
      expect(await objections(popup)).toEqual([])
      for (const fold of [wording('disproof'), wording('aboutCase'), wording('relatedCases')]) {
        await unfold(popup, claims.silkRoad.title, fold)
      }
      await untilReads(popup, claims.silkRoad.disproof)
      expect(await objections(popup)).toEqual([])
    })

    it('with a related case open', async () => {
      const popup = await popupOf('demo/article.html')
      await unfold(popup, claims.silkRoad.title, wording('relatedCases'))
      await openRelated(popup, claims.silkRoad.title, 'The West ordered a terrorist attack')
      await untilReads(popup, 'Western regimes do not really care about Kazakhstan.')
      expect(await objections(popup)).toEqual([])
    })

    it('with nothing found', async () => {
      expect(await objections(await popupOf('e2e/pages/factual.html'))).toEqual([])
    })

    it('on a page that cannot be checked', async () => {
      expect(await objections(await popupOf('e2e/pages/report.pdf'))).toEqual([])
    })

    it('when switched off for the site', async () => {
      const popup = await popupOf('e2e/pages/observed.html')
      await press(popup, 'switch', wording('switchSite', '127.0.0.1'))
      await untilReads(popup, wording('headlineOffSite'))
      expect(await objections(popup)).toEqual([])
      await press(popup, 'switch', wording('switchSite', '127.0.0.1'))
      await untilReads(popup, wording('headlineFound_other', '2'))
    })

    it('when switched off everywhere', async () => {
      const popup = await popupOf('e2e/pages/observed.html')
      await press(popup, 'switch', wording('switchAll'))
      await untilReads(popup, wording('headlineOffEverywhere'))
      expect(await objections(popup)).toEqual([])
      await press(popup, 'switch', wording('switchAll'))
      await untilReads(popup, wording('headlineFound_other', '2'))
    })
  })
})
