import { expect, it } from 'vitest'
import { headlineOf, marksOf, press, untilReads } from '../browsers/reader.ts'
import { wording } from '../browsers/wording.ts'
import { inEveryBrowser } from './in-every-browser.ts'
import { objections } from './objections.ts'

inEveryBrowser('a check that failed', (world) => {
  it('is told with its reason, and starts again from the popup', async () => {
    const page = await world.visit('e2e/pages/observed.html')
    await marksOf(page, 3)
    await world.badgeIs(page, '2')
    const reason = '/cases.pack: the checksum does not fit: the file is damaged or was changed'
    const key = `tab:${world.browser.tabId(page)}`
    // As the background leaves it behind when the pack cannot be opened.
    await world.browser.inExtension(
      async (api, [key, reason]) => {
        const stored = await api.storage.session.get(key)
        const failed = { ...JSON.parse(String(stored[key])), state: 'failed', reason }
        await api.storage.session.set({ [key]: JSON.stringify(failed) })
      },
      [key, reason] as const,
    )
    const popup = await world.popupOf(page)
    expect(await headlineOf(popup)).toBe(wording('headlineFailed'))
    await untilReads(popup, reason)
    expect(await objections(popup)).toEqual([])

    await press(popup, 'button', wording('tryAgain'))
    await untilReads(popup, wording('headlineFound_other', '2'))
    await marksOf(page, 3)
  })
})
