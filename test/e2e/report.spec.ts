import { expect, it } from 'vitest'
import { headlineOf, marksOf, press, untilReads } from '../browsers/reader.ts'
import { until } from '../browsers/until.ts'
import { wording } from '../browsers/wording.ts'
import { addParagraph } from './add-paragraph.ts'
import { claims, nearDragRussia } from './claims.ts'
import { widthTooMuch } from './fits.ts'
import { inEveryBrowser } from './in-every-browser.ts'
import { objections } from './objections.ts'

inEveryBrowser('the report of a page', (world) => {
  it('holds every passage with its disproof, and where and when it was found', async () => {
    const page = await world.visit('demo/article.html')
    await headlineOf(await world.popupOf(page))
    const report = await world.page(`report.html?tab=${world.browser.tabId(page)}`)
    const text = await untilReads(report, wording('headlineFound_other', '3'))
    expect(text).toContain(page.url())
    for (const { title, core, disproof } of Object.values(claims)) {
      expect(text).toContain(title)
      expect(text).toContain(core)
      expect(text).toContain(disproof)
    }
    for (const scheme of ['light', 'dark'] as const) {
      await world.browser.setColourScheme(report, scheme)
      expect(await objections(report)).toEqual([])
    }
    await report.setViewport({ width: 320, height: 700 })
    expect(await widthTooMuch(report)).toBe(0)
  })

  it('leaves out what merely comes near a claim', async () => {
    const page = await world.visit('e2e/pages/factual.html')
    await addParagraph(page, nearDragRussia)
    await untilReads(await world.popupOf(page), wording('nearCases_one', '1'))
    const report = await world.page(`report.html?tab=${world.browser.tabId(page)}`)
    const text = await untilReads(report, wording('headlineNothing'))
    expect(text).not.toContain(claims.dragRussia.title)
  })

  it('is opened from the popup', async () => {
    const page = await world.visit('e2e/pages/observed.html')
    await marksOf(page, 3)
    const popup = await world.popupOf(page)
    await headlineOf(popup)
    await press(popup, 'button', wording('openReport'))
    const path = `/report.html?tab=${world.browser.tabId(page)}`
    await until('the report is open', () =>
      world.browser.inExtension(async (api, path) => {
        const tabs = await api.tabs.query({})
        const report = tabs.find(({ url }) => url?.endsWith(path))
        if (report?.id !== undefined) await api.tabs.remove(report.id)
        return report !== undefined
      }, path),
    )
  })

  it('stays as it is when its page changes and is closed', async () => {
    const page = await world.visit('e2e/pages/observed.html')
    await marksOf(page, 3)
    const report = await world.page(`report.html?tab=${world.browser.tabId(page)}`)
    const before = await untilReads(report, wording('headlineFound_other', '2'))
    await page.evaluate(() => document.body.replaceChildren())
    await marksOf(page, 0)
    await page.close()
    expect(await report.evaluate(() => document.body.innerText)).toBe(before)
  })

  it('says so where nothing is known of a page', async () => {
    const report = await world.page('report.html?tab=99999')
    await untilReads(report, wording('reportNone'))
    expect(await objections(report)).toEqual([])
  })
})
