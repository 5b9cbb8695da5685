import { expect, it } from 'vitest'
import { headlineOf, marksOf, untilReads } from '../browsers/reader.ts'
import { wording } from '../browsers/wording.ts'
import { addParagraph } from './add-paragraph.ts'
import { claims, marksClaim } from './claims.ts'
import { inEveryBrowser } from './in-every-browser.ts'

inEveryBrowser('a background that the browser has ended', (world) => {
  const checkedAndKilled = async () => {
    const page = await world.visit('e2e/pages/observed.html')
    await marksOf(page, 3)
    await world.badgeIs(page, '2')
    await world.browser.killBackground()
    expect(await world.browser.backgroundRuns()).toBe(false)
    return page
  }

  it('still tells the popup what it had found', async () => {
    const page = await checkedAndKilled()
    const popup = await world.popupOf(page)
    expect(await headlineOf(popup)).toBe(wording('headlineFound_other', '2'))
    await untilReads(popup, claims.dragRussia.title)
    await untilReads(popup, claims.lithuania.title)
    expect(await world.browser.backgroundRuns()).toBe(true)
  })

  it('leaves marks and badge as they were', async () => {
    const page = await checkedAndKilled()
    await marksOf(page, 3)
    expect(await world.browser.badge(page)).toBe('2')
  })

  it('comes back for text that the page adds, and keeps what it knew', async () => {
    const page = await checkedAndKilled()
    await addParagraph(page, claims.silkRoad.sentence)
    const marks = await marksOf(page, 4)
    expect(marks.some((mark) => marksClaim(mark, claims.silkRoad))).toBe(true)
    await world.badgeIs(page, '3')
  })
})
