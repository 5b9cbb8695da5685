import { readFileSync } from 'node:fs'
import type { Page } from 'puppeteer-core'
import { afterEach, expect, it } from 'vitest'
import { cardOn, pointAt } from '../browsers/card.ts'
import { marked, marksOf, press, untilReads } from '../browsers/reader.ts'
import { until } from '../browsers/until.ts'
import { wording } from '../browsers/wording.ts'
import { claims } from './claims.ts'
import { inEveryBrowser } from './in-every-browser.ts'
import { objections } from './objections.ts'

const observed = 'e2e/pages/observed.html'
const words = 'nothing to boast about'

/** The fonts that the interface asks for by name, which a page can give to its own as well. */
function ownFamilies(): string[] {
  const tokens = readFileSync('src/ui/style/tokens.css', 'utf8')
  const lists = [...tokens.matchAll(/--(?:sans|serif): ([^;]+);/gu)].map(([, list]) => list ?? '')
  const families = lists.flatMap((list) => list.split(',').map((family) => family.trim()))
  return families.filter((family) => !['system-ui', 'sans-serif', 'serif'].includes(family))
}

inEveryBrowser('the card beside a mark', (world) => {
  const html = (page: Page) => page.evaluate(() => document.documentElement.outerHTML)
  const opened = async (path = observed, marks = 3) => {
    const page = await world.visit(path)
    const before = await html(page)
    await marksOf(page, marks)
    const card = cardOn(world.browser, page)
    return { page, card, before }
  }
  const gone = (card: ReturnType<typeof cardOn>) =>
    until('the card is gone', card.text, (text) => text === null)
  const walk = (page: Page, direction: 'next' | 'previous') =>
    world.browser.inExtension(
      (api, { tabId, direction }) =>
        api.tabs.sendMessage(tabId, { type: 'walk-marks', content: { direction } }),
      { tabId: world.browser.tabId(page), direction },
    )

  afterEach(() => world.browser.inExtension((api) => api.storage.local.clear(), null))

  it('tells the claim and what is known of it, and the disproof at a press', async () => {
    const { page, card, before } = await opened()
    const text = await pointAt(page, card, words)
    expect(text).toContain(claims.lithuania.title)
    expect(text).toContain(wording('tierMatch'))
    expect(text).not.toContain(claims.lithuania.disproof)
    await card.press(wording('cardRead'))
    await until('the disproof can be read', card.text, (now) =>
      Boolean(now?.includes(claims.lithuania.disproof)),
    )
    await page.keyboard.press('Escape')
    await gone(card)
    expect(await html(page)).toBe(before)
  })

  it('comes and goes with the pointer, and never takes the focus', async () => {
    const { page, card, before } = await opened()
    await pointAt(page, card, words)
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true)
    const box = await card.box()
    // The way from the words to the card does not close it.
    await page.mouse.move((box?.x ?? 0) + 40, (box?.y ?? 0) + 30, { steps: 8 })
    await page.mouse.move((box?.x ?? 0) + 60, (box?.y ?? 0) + 40)
    expect(await card.text()).not.toBeNull()
    await page.mouse.move(5, 5, { steps: 4 })
    await gone(card)
    expect(await html(page)).toBe(before)
  })

  it('stands in the window as a whole, also in a narrow one and beside the last words', async () => {
    const { page, card } = await opened('e2e/pages/hostile.html', 1)
    await page.setViewport({ width: 320, height: 480 })
    await pointAt(page, card, words)
    await card.press(wording('cardRead'))
    await until('the card has grown and stands in the window', card.box, (box) => {
      if (box === null || box.height < 150) return false
      const isInWidth = box.x >= 0 && box.x + box.width <= 320
      return isInWidth && box.y >= 0 && box.y + box.height <= 480
    })
  })

  it('cannot be hidden or restyled by a hostile page, nor read by it', async () => {
    const { page, card } = await opened('e2e/pages/hostile.html', 1)
    const text = await pointAt(page, card, words)
    expect(text).toContain(claims.lithuania.title)
    const box = await card.box()
    expect(box?.width).toBeGreaterThan(200)
    expect(
      await page.evaluate(() => {
        const host = document.querySelector('html > [popover]')
        return [host?.shadowRoot, host?.textContent]
      }),
    ).toEqual([null, ''])
  })

  it('takes no font of the page, which would restyle it and tell the page that it is open', async () => {
    const { page, card } = await opened()
    await page.evaluate((families) => {
      for (const family of families) document.fonts.add(new FontFace(family, 'url(/font.woff2)'))
    }, ownFamilies())
    await pointAt(page, card, words)
    await card.press(wording('cardRead'))
    await until('the disproof can be read', card.text, (text) =>
      Boolean(text?.includes(claims.lithuania.disproof)),
    )
    // What is drawn is measured, and so asks for its fonts.
    expect(await card.box()).not.toBeNull()
    expect(await page.evaluate(() => [...document.fonts].map(({ status }) => status))).toEqual(
      ownFamilies().map(() => 'unloaded'),
    )
  })

  it('opens mark by mark from the keyboard, and Tab leads into it', async () => {
    const { page, card, before } = await opened()
    await page.bringToFront()
    await walk(page, 'next')
    await until('the first card is open', card.text, (text) =>
      Boolean(text?.includes(claims.dragRussia.title)),
    )
    await walk(page, 'next')
    await until('the second card is open', card.text, (text) =>
      Boolean(text?.includes(claims.lithuania.title)),
    )
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await until('the disproof can be read', card.text, (text) =>
      Boolean(text?.includes(claims.lithuania.disproof)),
    )
    await page.keyboard.press('Escape')
    await gone(card)
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true)
    expect(await html(page)).toBe(before)
  })

  it('hides the case on the passage from then on, until it is taken back', async () => {
    const { page, card } = await opened()
    await pointAt(page, card, words)
    await card.press(wording('notThisClaim'))
    await marksOf(page, 2)
    await world.badgeIs(page, '2')
    await card.press(wording('undo'))
    await marksOf(page, 3)

    await pointAt(page, card, words)
    await card.press(wording('notThisClaim'))
    await marksOf(page, 2)
    const again = await world.visit(observed)
    await marksOf(again, 2)
    expect((await marked(again)).join()).not.toContain(words)

    const settings = await world.options('settings')
    await untilReads(settings, words)
    await press(
      settings,
      'button',
      `${wording('showAgain')}: ${(await hiddenQuote(settings)).trim()}`,
    )
    await marksOf(again, 3)
    await untilReads(settings, wording('noHidden'))
  })

  it('is accessible in light, dark and the colours of the system alone', async () => {
    const { page, card } = await opened()
    await pointAt(page, card, words)
    await card.press(wording('cardRead'))
    const drawn = (await card.html()).replaceAll(':host', ':root')
    for (const scheme of ['light', 'dark', 'forced'] as const) {
      const sheet = await world.visit('e2e/pages/factual.html')
      if (scheme === 'forced') await world.browser.setForcedColours(sheet, true)
      else await world.browser.setColourScheme(sheet, scheme)
      await sheet.evaluate((markup) => {
        document.body.innerHTML = `<main><h1>A card</h1>${markup}</main>`
      }, drawn)
      expect(await objections(sheet)).toEqual([])
    }
    // In Firefox both hold for all pages.
    await world.browser.setForcedColours(page, false)
    await world.browser.setColourScheme(page, 'light')
  })
})

const hiddenQuote = (settings: Page) =>
  settings.evaluate(() => document.querySelector('blockquote')?.innerText ?? '')
