import { expect, it } from 'vitest'
import { cardOn } from '../browsers/card.ts'
import { marksOf } from '../browsers/reader.ts'
import { until } from '../browsers/until.ts'
import { claims } from './claims.ts'
import { inEveryBrowser } from './in-every-browser.ts'

inEveryBrowser('without leaving the page', (world) => {
  /** The text in the page where a passage is checked, which is closed when it has come. */
  const checked = () =>
    until('a passage is checked', () =>
      world.browser.inExtension(async (api) => {
        const tabs = await api.tabs.query({})
        const views = api.extension.getViews({ type: 'tab' })
        const page = views.find(({ location }) => location.pathname === '/check.html')
        const text = page?.document.querySelector('textarea')?.value ?? ''
        const tab = tabs.find(({ url }) => url?.endsWith('/check.html'))
        if (text !== '' && tab?.id !== undefined) await api.tabs.remove(tab.id)
        return text
      }, null),
    )

  it('a person walks from mark to mark with a shortcut, and the card follows', async () => {
    const page = await world.visit('e2e/pages/observed.html')
    await marksOf(page, 3)
    await page.bringToFront()
    const card = cardOn(world.browser, page)
    await world.browser.pressShortcut('next-mark')
    const first = await until('a card is open', card.text, Boolean)
    await world.browser.pressShortcut('next-mark')
    await world.browser.pressShortcut('previous-mark')
    await until('the first card is open again', card.text, (text) => text === first)
    await page.keyboard.press('Escape')
    await until('no card is open', card.text, (text) => text === null)
  })

  it('a person has a selected passage checked with a shortcut', async () => {
    const page = await world.visit('e2e/pages/observed.html')
    await page.bringToFront()
    const selected = await page.evaluate(() => {
      const paragraph = document.querySelector('p')
      if (paragraph) getSelection()?.selectAllChildren(paragraph)
      return getSelection()?.toString() ?? ''
    })
    expect(selected).not.toBe('')
    await world.browser.pressShortcut('check-selection')
    expect(await checked()).toBe(selected)
  })

  it('a person has a selected passage checked from the menu', async () => {
    const page = await world.visit('e2e/pages/observed.html')
    await world.browser.chooseInMenu(page, claims.lithuania.sentence)
    expect(await checked()).toBe(claims.lithuania.sentence)
  })
})
