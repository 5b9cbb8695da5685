import { expect, it } from 'vitest'
import { headlineOf, marksOf, press } from '../browsers/reader.ts'
import { wording } from '../browsers/wording.ts'
import { inEveryBrowser } from './in-every-browser.ts'

inEveryBrowser('a page that is checked', (world) => {
  it('stays as it was: no node, attribute or style of it changes, and no message reaches it', async () => {
    const page = await world.visit('e2e/pages/observed.html')
    await marksOf(page, 3)
    const now = await page.evaluate(async () => {
      const source = await (await fetch(location.href)).text()
      const served = new DOMParser().parseFromString(source, 'text/html')
      return {
        changes: Reflect.get(globalThis, 'changes'),
        messages: Reflect.get(globalThis, 'messages'),
        document: document.documentElement.outerHTML,
        served: served.documentElement.outerHTML,
        styleSheets: document.styleSheets.length,
        adopted: document.adoptedStyleSheets.length,
      }
    })
    expect(now.document).toBe(now.served)
    expect(now.changes).toEqual([])
    expect(now.messages).toEqual([])
    expect(now.styleSheets).toBe(1)
    expect(now.adopted).toBe(0)
  })

  it('is unchanged, too, when it is switched off and the marks go', async () => {
    const page = await world.visit('e2e/pages/observed.html')
    const before = await page.evaluate(() => document.documentElement.outerHTML)
    await marksOf(page, 3)
    const popup = await world.popupOf(page)
    await headlineOf(popup)
    await press(popup, 'switch', wording('switchSite', '127.0.0.1'))
    await marksOf(page, 0)
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before)
    expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0)
    await press(popup, 'switch', wording('switchSite', '127.0.0.1'))
    await marksOf(page, 3)
  })
})
