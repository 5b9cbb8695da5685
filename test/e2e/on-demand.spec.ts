import { afterEach, beforeEach, expect, it } from 'vitest'
import { headlineOf, marked, marksOf, untilReads } from '../browsers/reader.ts'
import { until } from '../browsers/until.ts'
import { wording } from '../browsers/wording.ts'
import { inEveryBrowser } from './in-every-browser.ts'

const observed = 'e2e/pages/observed.html'

inEveryBrowser('checking only on demand', (world) => {
  const registered = () =>
    world.browser.inExtension(
      async (api) => (await api.scripting.getRegisteredContentScripts()).length,
      null,
    )

  beforeEach(async () => {
    await world.choose({ checking: 'on-demand' })
    await until('no script is registered', registered, (count) => count === 0)
  })
  afterEach(async () => {
    await world.browser.inExtension((api) => api.storage.sync.clear(), null)
    await until('the script is registered', registered, (count) => count === 1)
  })

  it('touches no page until the button is pressed, and then that page alone', async () => {
    const asked = await world.visit(observed)
    const other = await world.visit(observed, 'localhost')
    await asked.bringToFront()
    const popup = await world.popupOf(asked)
    expect(await headlineOf(popup)).toBe(wording('headlineFound_other', '2'))
    await untilReads(popup, wording('askedByUser'))
    await marksOf(asked, 3)
    await world.badgeIs(asked, '2')
    // The other page had as much time, and was never entered: nobody there answers.
    const answers = await world.browser.inExtension(
      (api, tabId) =>
        api.tabs.sendMessage(tabId, { type: 'introduce', content: null }).then(
          () => true,
          () => false,
        ),
      world.browser.tabId(other),
    )
    expect(answers).toBe(false)
    expect(await marked(other)).toEqual([])
  })

  it('asks anew for the next page of a tab', async () => {
    const page = await world.visit(observed)
    await headlineOf(await world.popupOf(page))
    await marksOf(page, 3)
    await page.goto(world.site.url('demo/article.html'))
    await page.bringToFront()
    await world.badgeIs(page, '')
    expect(await marked(page)).toEqual([])
  })

  it('leaves open pages alone from the moment on that it is chosen', async () => {
    await world.browser.inExtension((api) => api.storage.sync.clear(), null)
    const page = await world.visit(observed)
    await marksOf(page, 3)
    await world.choose({ checking: 'on-demand' })
    await marksOf(page, 0)
    await world.badgeIs(page, '')
  })
})
