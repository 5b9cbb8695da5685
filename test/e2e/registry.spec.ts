import { expect, it } from 'vitest'
import { headlineOf, marksOf } from '../browsers/reader.ts'
import { wording } from '../browsers/wording.ts'
import { inEveryBrowser } from './in-every-browser.ts'

const observed = 'e2e/pages/observed.html'

inEveryBrowser('the registry of highlights, which pages share', (world) => {
  it('names nothing by which a page could know the extension', async () => {
    const names: string[] = []
    for (let time = 0; time < 2; time += 1) {
      const page = await world.visit(observed)
      await marksOf(page, 3)
      names.push(...(await page.evaluate(() => [...CSS.highlights.keys()])))
    }
    expect(names.length).toBeGreaterThanOrEqual(2)
    expect(new Set(names).size).toBe(names.length)
    expect(names.join()).not.toMatch(/disproof/iu)
  })

  it('is filled again when a page has cleared it', async () => {
    const page = await world.visit(observed)
    await marksOf(page, 3)
    await page.bringToFront()
    await page.evaluate(() => CSS.highlights.clear())
    await marksOf(page, 3)
  })

  it('may be cleared without end: badge and popup tell what was found all the same', async () => {
    const page = await world.visit(observed)
    await page.evaluate(() => setInterval(() => CSS.highlights.clear(), 1))
    await world.badgeIs(page, '2')
    const popup = await world.popupOf(page)
    expect(await headlineOf(popup)).toBe(wording('headlineFound_other', '2'))
  })
})
