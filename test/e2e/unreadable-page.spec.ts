import { expect, it } from 'vitest'
import { headlineOf, untilReads } from '../browsers/reader.ts'
import { wording } from '../browsers/wording.ts'
import { inEveryBrowser } from './in-every-browser.ts'

inEveryBrowser('what cannot be checked', (world) => {
  const browserPage = () =>
    world.browser.name === 'chromium' ? 'chrome://version/' : 'about:license'

  it.each([
    ['a page of the browser itself', browserPage],
    ['a PDF file', () => world.site.url('e2e/pages/report.pdf')],
    ['an XML document', () => world.site.url('e2e/pages/feed.xml')],
  ])('is said of %s', async (_what, address) => {
    const page = await world.visit(address())
    const popup = await world.popupOf(page)
    expect(await headlineOf(popup)).toBe(wording('headlineUnsupported'))
    await untilReads(popup, wording('explainUnsupported'))
    expect(await world.browser.badge(page)).toBe('')
  })
})
