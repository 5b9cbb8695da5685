import type { Page } from 'puppeteer-core'
import { expect, it } from 'vitest'
import { press, untilReads } from '../browsers/reader.ts'
import { until } from '../browsers/until.ts'
import { wording } from '../browsers/wording.ts'
import { claims } from './claims.ts'
import { inEveryBrowser } from './in-every-browser.ts'
import { objections } from './objections.ts'

inEveryBrowser('a passage that somebody asks about', (world) => {
  const write = async (page: Page, text: string) => {
    const field = await page.waitForSelector('textarea')
    await field?.evaluate((element, value) => {
      if (element instanceof HTMLTextAreaElement) element.value = value
    }, text)
    await press(page, 'button', wording('checkNow'))
  }

  it('is shown beside the cases that come nearest, with what it lacks of them', async () => {
    const page = await world.page('check.html')
    await write(page, 'The unrest in Kazakhstan was discussed in the senate on Monday evening.')
    await untilReads(page, wording('nearnessNear'))
    await untilReads(page, 'Unrest in Kazakhstan is a conspiracy orchestrated from abroad')
    await untilReads(page, wording('passageLacks', '').trim())
    expect(await page.evaluate(() => document.body.innerText)).not.toContain(wording('tierMatch'))
    await write(page, claims.lithuania.sentence)
    await untilReads(page, wording('tierMatch'))
    await untilReads(page, claims.lithuania.title)
  })

  it('is said to be near nothing where it is', async () => {
    const page = await world.page('check.html')
    await write(page, 'Two cups of flour, one egg and a little butter.')
    await untilReads(page, wording('checkNothing'))
  })

  it('that was selected on a page is there when the page opens, once', async () => {
    await world.browser.inExtension((api, passage) => api.storage.session.set({ passage }), {
      text: claims.lithuania.sentence,
      url: 'https://news.example/story',
      title: 'A story',
    })
    const page = await world.page('check.html')
    await untilReads(page, claims.lithuania.title)
    const kept = () =>
      world.browser.inExtension(
        async (api) => (await api.storage.session.get('passage')).passage ?? null,
        null,
      )
    expect(await until('it is not kept', kept, (passage) => passage === null)).toBeNull()
  })

  it.each(['light', 'dark'] as const)('is accessible in %s, at 320 pixels', async (scheme) => {
    const page = await world.page('check.html')
    await world.browser.setColourScheme(page, scheme)
    await page.setViewport({ width: 320, height: 700 })
    expect(await objections(page)).toEqual([])
    await write(page, claims.lithuania.sentence)
    await untilReads(page, claims.lithuania.title)
    expect(await objections(page)).toEqual([])
    const isWithin = await page.evaluate(
      () => document.documentElement.scrollWidth <= document.documentElement.clientWidth,
    )
    expect(isWithin).toBe(true)
  })
})
