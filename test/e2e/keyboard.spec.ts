import type { Page } from 'puppeteer-core'
import { expect, it } from 'vitest'
import { headlineOf, marksOf, untilReads } from '../browsers/reader.ts'
import { until } from '../browsers/until.ts'
import { wording } from '../browsers/wording.ts'
import { claims } from './claims.ts'
import { inEveryBrowser } from './in-every-browser.ts'

/** More than any screen here has to be walked through. */
const mostSteps = 40

/** Walks with the Tab key, on or back, to what carries a name; fails where the keyboard does not lead there. */
async function tabTo(page: Page, name: string, way: 'on' | 'back' = 'on'): Promise<void> {
  for (let step = 0; step < mostSteps; step += 1) {
    if (way === 'back') await page.keyboard.down('Shift')
    await page.keyboard.press('Tab')
    if (way === 'back') await page.keyboard.up('Shift')
    const here = await page.evaluate(() => {
      const { activeElement } = document
      const label = activeElement?.id
        ? document.querySelector(`label[for="${activeElement.id}"]`)?.textContent
        : null
      return (label ?? activeElement?.textContent ?? '').trim()
    })
    if (here === name) return
  }
  throw new Error(`the keyboard does not lead to “${name}”`)
}

/** Whether what has the focus shows that it has. */
function showsFocus(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const { activeElement } = document
    return activeElement !== null && getComputedStyle(activeElement).outlineStyle !== 'none'
  })
}

inEveryBrowser('with the keyboard alone', (world) => {
  it('a person reads a disproof', async () => {
    const page = await world.visit('e2e/pages/observed.html')
    await marksOf(page, 3)
    const popup = await world.popupOf(page)
    await headlineOf(popup)
    await tabTo(popup, wording('disproof'))
    expect(await showsFocus(popup)).toBe(true)
    await popup.keyboard.press('Enter')
    await until('a disproof is open', () =>
      popup.evaluate(() =>
        [...document.querySelectorAll('[data-testid=disproof]')].some((one) =>
          one.checkVisibility(),
        ),
      ),
    )
  })

  it('a person checks a passage and copies the evidence', async () => {
    const page = await world.page('check.html')
    await page.waitForSelector('textarea')
    await tabTo(page, wording('checkExplain'))
    await page.keyboard.type(claims.lithuania.sentence)
    await tabTo(page, wording('checkNow'))
    expect(await showsFocus(page)).toBe(true)
    await page.keyboard.press('Enter')
    await untilReads(page, claims.lithuania.title)
    await tabTo(page, wording('cite'))
    await page.keyboard.press('Enter')
    await tabTo(page, wording('copy'))
    await page.keyboard.press('Enter')
    await untilReads(page, wording('copied'))
  })

  it('a person silences a site, and lets it speak again', async () => {
    const page = await world.visit('e2e/pages/observed.html')
    await marksOf(page, 3)
    const popup = await world.popupOf(page)
    await headlineOf(popup)
    await tabTo(popup, wording('switchSite', '127.0.0.1'))
    expect(await showsFocus(popup)).toBe(true)
    await popup.keyboard.press(' ')
    await untilReads(popup, wording('headlineOffSite'))
    await marksOf(page, 0)
    await popup.keyboard.press(' ')
    await untilReads(popup, wording('headlineFound_other', '2'))
    await marksOf(page, 3)
  })

  it('a person finds a case and returns to where they were', async () => {
    const page = await world.page('cases.html')
    await page.waitForSelector('[data-testid=hits]')
    await page.keyboard.type('lithuania boast')
    await untilReads(page, wording('foundCases_one', '1'))
    await tabTo(page, claims.lithuania.title)
    await page.keyboard.press('Enter')
    await untilReads(page, claims.lithuania.disproof)
    await tabTo(page, wording('back'), 'back')
    await page.keyboard.press('Enter')
    await untilReads(page, wording('foundCases_one', '1'))
    await until(
      'the case has the focus again',
      () => page.evaluate(() => document.activeElement?.textContent),
      (focused) => focused === claims.lithuania.title,
    )
  })
})
