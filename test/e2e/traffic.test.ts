import { expect, it } from 'vitest'
import { marksOf, unfold, untilReads } from '../browsers/reader.ts'
import { until } from '../browsers/until.ts'
import { wording } from '../browsers/wording.ts'
import { claims } from './claims.ts'
import { inEveryBrowser } from './in-every-browser.ts'

inEveryBrowser('the whole traffic of a browser with the extension', (world) => {
  it('is what the pages themselves ask for, and no request more', async () => {
    const page = await world.visit('demo/article.html')
    const popup = await world.popupOf(page)
    await untilReads(popup, claims.silkRoad.title)
    await unfold(popup, claims.silkRoad.title, wording('disproof'))
    await unfold(popup, claims.silkRoad.title, wording('relatedCases'))
    await world.browser.killBackground()
    const second = await world.visit('e2e/pages/observed.html')
    await marksOf(second, 3)
    expect(world.proxy.requests).toEqual([
      `GET ${world.site.url('demo/article.html')}`,
      `GET ${world.site.url('e2e/pages/observed.html')}`,
    ])
  })

  it('is recorded: a request to anywhere else would be seen', async () => {
    const page = await world.visit('e2e/pages/factual.html')
    await page.evaluate(() => {
      for (const address of ['http://elsewhere.example/a', 'https://elsewhere.example/b']) {
        fetch(address, { mode: 'no-cors' }).catch(() => {})
      }
    })
    await until(
      'both requests have been recorded',
      () => world.proxy.requests,
      (requests) =>
        requests.includes('GET http://elsewhere.example/a') &&
        requests.includes('CONNECT elsewhere.example:443'),
    )
  })
})
