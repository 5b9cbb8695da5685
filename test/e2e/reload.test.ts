import { expect, it } from 'vitest'
import { marksOf } from '../browsers/reader.ts'
import { addParagraph } from './add-paragraph.ts'
import { claims, marksClaim } from './claims.ts'
import { inEveryBrowser } from './in-every-browser.ts'

inEveryBrowser('an extension that is loaded again', (world) => {
  it('checks the pages that are open, and each passage once', async () => {
    const page = await world.visit('e2e/pages/observed.html')
    await marksOf(page, 3)
    await world.browser.reloadExtension()
    await page.bringToFront()
    await addParagraph(page, claims.silkRoad.sentence)
    const marks = await marksOf(page, 4)
    expect(new Set(marks).size).toBe(4)
    expect(marks.filter((mark) => marksClaim(mark, claims.silkRoad))).toHaveLength(1)
  })
})
