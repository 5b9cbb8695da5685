import type { Page } from 'puppeteer-core'
import { expect, it } from 'vitest'
import { headlineOf, press, untilReads } from '../browsers/reader.ts'
import { until } from '../browsers/until.ts'
import { wording } from '../browsers/wording.ts'
import { claims } from './claims.ts'
import { widthTooMuch } from './fits.ts'
import { inEveryBrowser } from './in-every-browser.ts'
import { objections } from './objections.ts'

inEveryBrowser('all cases', (world) => {
  const titles = (page: Page) =>
    page.$$eval('[data-testid=hits] h2', (all) => all.map((title) => title.textContent ?? ''))
  const focused = (page: Page) => page.evaluate(() => document.activeElement?.nodeName)
  const found = (page: Page, accept: (titles: readonly string[]) => boolean) =>
    until('the cases are found', () => titles(page), accept)
  const open = async () => {
    const page = await world.page('cases.html')
    await found(page, (all) => all.length === 10)
    return page
  }
  const type = async (page: Page, words: string) => {
    await page.focus('input[type=search]')
    await page.keyboard.type(words)
  }

  /** Firefox tells no driver when a page of an extension has been loaded again. */
  const reload = async (page: Page) => {
    await page.evaluate(() => {
      Reflect.set(globalThis, 'isOld', true)
      location.reload()
    })
    const isOld = () => page.evaluate(() => Reflect.has(globalThis, 'isOld'))
    await until('the page is loaded again', isOld, (old) => !old)
  }

  it('are found while somebody types, in title, summary and disproof, with the words emphasised', async () => {
    const page = await open()
    await type(page, 'lithuan boa')
    await found(
      page,
      ([first, ...others]) => first === claims.lithuania.title && others.length === 0,
    )
    const emphasised = await page.$$eval('[data-testid=hits] h2 mark', (marks) =>
      marks.map((mark) => mark.textContent),
    )
    expect(emphasised).toEqual(['Lithuania', 'boast'])
    await page.evaluate(() => {
      const field = document.querySelector('input')
      if (field) field.value = ''
    })
    await type(page, 'decaying')
    await found(page, ([first]) => first === claims.lithuania.title)
    await untilReads(page, wording('foundCases_one', '1'))
  })

  it('are sorted out by what they are about', async () => {
    const page = await open()
    await page.select('select', 'AF')
    await found(page, (all) => all.length === 1)
    expect(await titles(page)).toEqual([claims.silkRoad.title])
    await press(page, 'button', wording('clearFilters'))
    await found(page, (all) => all.length === 10)
    expect(await focused(page)).toBe('MAIN')
  })

  it('say so where nothing is found, and where only some of the words are', async () => {
    const page = await open()
    await type(page, 'zebra')
    await untilReads(page, wording('foundNone'))
    await type(page, ' lithuania')
    await untilReads(page, wording('foundSome'))
    expect(await titles(page)).toContain(claims.lithuania.title)
  })

  it('have addresses of their own, and lead back to what was looked for', async () => {
    const page = await open()
    await type(page, 'silk road')
    await found(page, (all) => all.length === 1)
    await page.locator('[data-testid=hits] a').click()
    await untilReads(page, claims.silkRoad.disproof)
    const address = page.url()
    expect(new URL(address).searchParams.get('case')).toMatch(/^[a-z0-9-]+$/u)
    await until(
      'the title names the case',
      () => page.title(),
      (title) => title.includes(claims.silkRoad.title),
    )
    await reload(page)
    await untilReads(page, claims.silkRoad.disproof)
    await page.locator('.way-back button').click()
    await found(page, (all) => all.length === 1)
    expect(page.url()).not.toContain('silk')
    const direct = await world.page(address.slice(address.indexOf('cases.html')))
    await untilReads(direct, claims.silkRoad.disproof)
    await press(direct, 'button', wording('casesTitle'))
    await found(direct, (all) => all.length === 10)
  })

  it('that are not held are told as such', async () => {
    const page = await world.page('cases.html?case=a-case-that-nobody-holds')
    expect(await headlineOf(page)).toBe(wording('caseMissing'))
    await untilReads(page, wording('explainMissing'))
    await until(
      'it has the focus',
      () => focused(page),
      (name) => name === 'MAIN',
    )
    expect(await objections(page)).toEqual([])
  })

  it('are accessible in light and dark, and fit into 320 pixels', async () => {
    const page = await open()
    await page.setViewport({ width: 320, height: 700 })
    for (const scheme of ['light', 'dark'] as const) {
      await world.browser.setColourScheme(page, scheme)
      expect(await objections(page)).toEqual([])
    }
    expect(await widthTooMuch(page)).toBe(0)
    await page.locator('[data-testid=hits] a').click()
    await page.waitForSelector('[data-testid=case]')
    for (const scheme of ['light', 'dark'] as const) {
      await world.browser.setColourScheme(page, scheme)
      expect(await objections(page)).toEqual([])
    }
    expect(await widthTooMuch(page)).toBe(0)
  })
})
