import type { Page } from 'puppeteer-core'
import { expect, it } from 'vitest'
import { headlineOf, marksOf, press, unfold, untilReads } from '../browsers/reader.ts'
import { until } from '../browsers/until.ts'
import { wording } from '../browsers/wording.ts'
import { claims } from './claims.ts'
import { inEveryBrowser } from './in-every-browser.ts'
import { objections } from './objections.ts'

inEveryBrowser('what was found', (world) => {
  /** What the clipboard holds, as a person sees it who pastes it. */
  const pasted = async (page: Page): Promise<string> => {
    await page.bringToFront()
    await page.evaluate(() => {
      const field = document.createElement('textarea')
      document.body.append(field)
      field.focus()
    })
    await page.keyboard.down('Control')
    await page.keyboard.press('v')
    await page.keyboard.up('Control')
    return until(
      'something was pasted',
      () => page.evaluate(() => document.querySelector('textarea')?.value ?? ''),
      (text) => text !== '',
    )
  }

  it('can be copied from the popup, with a link to the words and the disproof', async () => {
    const page = await world.visit('e2e/pages/observed.html')
    await marksOf(page, 3)
    const popup = await world.browser.openPopupTab(page)
    await headlineOf(popup)
    await unfold(popup, claims.lithuania.title, wording('cite'))
    expect(await objections(popup)).toEqual([])
    await press(popup, 'button', wording('copy'))
    await untilReads(popup, wording('copied'))
    await popup.close()
    const text = await pasted(await world.visit('e2e/pages/factual.html'))
    expect(text).toContain(claims.lithuania.title)
    expect(text).toContain(claims.lithuania.disproof)
    expect(text).toContain(`${world.site.url('e2e/pages/observed.html')}#:~:text=`)
  })

  it('can be hidden in the popup, and that taken back', async () => {
    const page = await world.visit('e2e/pages/observed.html')
    await marksOf(page, 3)
    const popup = await world.popupOf(page)
    expect(await headlineOf(popup)).toBe(wording('headlineFound_other', '2'))
    await press(popup, 'button', wording('notThisClaim'))
    await untilReads(popup, wording('hiddenHere'))
    await marksOf(page, 2)
    expect(await objections(popup)).toEqual([])
    await press(popup, 'button', wording('undo'))
    await marksOf(page, 3)
  })
})
