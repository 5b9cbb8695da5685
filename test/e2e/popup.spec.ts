import { expect, it } from 'vitest'
import { readMarks } from '../browsers/marks.ts'
import {
  headlineOf,
  marked,
  openRelated,
  press,
  showOnPage,
  unfold,
  untilReads,
} from '../browsers/reader.ts'
import { until } from '../browsers/until.ts'
import { wording } from '../browsers/wording.ts'
import { claims, marksClaim } from './claims.ts'
import { inEveryBrowser } from './in-every-browser.ts'

inEveryBrowser('the popup of a page that repeats known claims', (world) => {
  it('opens from the toolbar button', async () => {
    const page = await world.visit('demo/article.html')
    const text = await world.browser.readToolbarPopup(page, (text) =>
      text.includes(wording('headlineFound_other', '3')),
    )
    for (const { title } of Object.values(claims)) expect(text).toContain(title)
  })

  it('says what was checked', async () => {
    const popup = await world.popupOf(await world.visit('demo/article.html'))
    await headlineOf(popup)
    expect(await untilReads(popup, wording('cases_other', '10'))).toMatch(
      /\d+ words of this page, against 10 cases, data of (10 January|January 10,) 2022/,
    )
  })

  it.each(Object.values(claims))('gives the disproof of “$title”', async (claim) => {
    const popup = await world.popupOf(await world.visit('demo/article.html'))
    await untilReads(popup, claim.title)
    expect(await popup.evaluate(() => document.body.innerText)).not.toContain(claim.disproof)
    await unfold(popup, claim.title, wording('disproof'))
    await untilReads(popup, claim.disproof)
  })

  it('opens a related case in place, and leads back', async () => {
    const popup = await world.popupOf(await world.visit('demo/article.html'))
    const before = await headlineOf(popup)
    const related = /^The West ordered (a )?terrorist attack in Kazakhstan to create/
    await unfold(popup, claims.silkRoad.title, wording('relatedCases'))
    await openRelated(popup, claims.silkRoad.title, 'The West ordered a terrorist attack')
    await until(
      'the related case is open',
      () => headlineOf(popup),
      (headline) => related.test(headline),
    )
    await untilReads(popup, 'Western regimes do not really care about Kazakhstan.')
    await press(popup, 'button', wording('back'))
    await until(
      'the findings are back',
      () => headlineOf(popup),
      (headline) => headline === before,
    )
  })

  it('names related cases that it does not hold, with a link that only a click follows', async () => {
    const popup = await world.popupOf(await world.visit('demo/article.html'))
    await unfold(popup, claims.silkRoad.title, wording('relatedCases'))
    await untilReads(popup, wording('searchAtSource'))
    const leaving = await popup.$$eval('a', (all) =>
      all.filter(({ protocol }) => protocol !== location.protocol).map(({ href }) => href),
    )
    expect(leaving.length).toBeGreaterThan(0)
    for (const link of leaving) expect(link).toMatch(/^https:\/\/euvsdisinfo\.eu\//)
  })

  it('shows the passage on the page', async () => {
    const page = await world.visit('demo/article.html')
    await until(
      'all claims are marked',
      () => marked(page),
      (marks) => marks.some((mark) => marksClaim(mark, claims.lithuania)),
    )
    await page.setViewport({ width: 1280, height: 300 })
    await page.evaluate(() => scrollTo(0, 0))
    const popup = await world.popupOf(page)
    await showOnPage(popup, claims.silkRoad.title)
    const shown = await until(
      'the passage stands out',
      async () => (await readMarks(page)).shown,
      (shown) => shown.length === 1,
    )
    expect(marksClaim(shown[0], claims.silkRoad), shown[0]).toBe(true)
    await page.bringToFront()
    await until('the passage is in sight', () =>
      page.evaluate((words) => {
        const paragraph = [...document.querySelectorAll('p')].find((p) =>
          p.innerText.includes(words),
        )
        const place = paragraph?.getBoundingClientRect()
        return place !== undefined && place.bottom > 0 && place.top < innerHeight
      }, claims.silkRoad.sentence),
    )
    await until(
      'the passage stands out no more',
      async () => (await readMarks(page)).shown,
      (shown) => shown.length === 0,
    )
  })
})
