import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { headlineOf, marksOf, press, untilReads } from '../browsers/reader.ts'
import { until } from '../browsers/until.ts'
import { wording } from '../browsers/wording.ts'
import { addParagraph } from './add-paragraph.ts'
import { nearDragRussia } from './claims.ts'
import { inEveryBrowser } from './in-every-browser.ts'
import { objections } from './objections.ts'

inEveryBrowser('the settings', (world) => {
  let folder: string
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'disproof-settings-'))
  })
  afterAll(() => rm(folder, { recursive: true, force: true }))
  afterEach(() => world.browser.inExtension((api) => api.storage.sync.clear(), null))

  const stored = () =>
    world.browser.inExtension(async (api) => {
      const { settings } = await api.storage.sync.get('settings')
      return (settings ?? null) as Record<string, unknown> | null
    }, null)
  const load = async (page: Page, content: string) => {
    const path = join(folder, 'settings.json')
    await writeFile(path, content)
    const field = await page.waitForSelector('input[type=file]')
    // A file field by its selector; the browser gives no narrower type.
    await (field as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(path)
  }

  it('hold at once for the pages that are open', async () => {
    const page = await world.visit('e2e/pages/observed.html')
    await addParagraph(page, nearDragRussia)
    await marksOf(page, 3)
    const settings = await world.options('settings')
    await settings.bringToFront()
    await press(settings, 'radio', wording('sensitivityEverything'))
    await marksOf(page, 4)
    await world.badgeIs(page, '2')
    await press(settings, 'radio', wording('sensitivityBalanced'))
    await marksOf(page, 3)
  })

  it('draw the marks of open pages in the look that is chosen, and again in the one before', async () => {
    const page = await world.visit('e2e/pages/observed.html')
    await marksOf(page, 3)
    const line = () =>
      page.evaluate(() => {
        const name = [...CSS.highlights.keys()].find((one) => one.endsWith('a')) ?? ''
        return getComputedStyle(document.body, `::highlight(${name})`).textDecorationStyle
      })
    const drawn = (style: string) => until(`marks are drawn ${style}`, line, (now) => now === style)
    await drawn('solid')
    await world.choose({ look: { line: 'wavy', colour: 'blue' } })
    await drawn('wavy')
    await world.choose({ look: { line: 'straight', colour: 'blue' } })
    await drawn('solid')
  })

  it('list what merely comes near in the popup, without marking or counting it', async () => {
    const page = await world.visit('e2e/pages/factual.html')
    await addParagraph(page, nearDragRussia)
    const popup = await world.popupOf(page)
    await untilReads(popup, wording('nearCases_one', '1'))
    expect(await headlineOf(popup)).toBe(wording('headlineNothing'))
    await world.badgeIs(page, '')
  })

  it('leave pages alone in languages that the user has left out', async () => {
    await world.choose({ languages: ['de'] })
    const page = await world.visit('e2e/pages/observed.html')
    expect(await headlineOf(await world.popupOf(page))).toBe(wording('headlineOffLanguage'))
    await marksOf(page, 0)
    await world.choose({ languages: ['de', 'en'] })
    await marksOf(page, 3)
  })

  it('are loaded from a file, and nothing changes where the file holds none', async () => {
    const settings = await world.options('settings')
    await untilReads(settings, wording('settingsKeep'))
    await load(settings, JSON.stringify({ version: 2, sensitivity: 'loud' }))
    await untilReads(settings, 'settings.json: everywhereOn')
    expect(await stored()).toBeNull()
    await load(settings, '{ everywhere')
    await untilReads(settings, 'settings.json: this is not JSON')
    await load(settings, JSON.stringify({ everywhereOn: true, sitesOff: ['news.example'] }))
    await untilReads(settings, wording('settingsLoaded'))
    await untilReads(settings, 'news.example')
    await press(settings, 'button', `${wording('checkAgain')}: news.example`)
    await untilReads(settings, wording('noSitesOff'))
    await press(settings, 'button', wording('resetSettings'))
    await untilReads(settings, wording('settingsReset'))
    await until('all is as at first', stored, (now) => now?.sensitivity === 'balanced')
  })

  describe.each(['light', 'dark'] as const)('are accessible in %s', (scheme) => {
    const sound = async (page: Page) => {
      await world.browser.setColourScheme(page, scheme)
      await page.setViewport({ width: 320, height: 640 })
      expect(await objections(page)).toEqual([])
      const [wide, room] = await page.evaluate(() => [
        document.documentElement.scrollWidth,
        document.documentElement.clientWidth,
      ])
      expect(wide).toBeLessThanOrEqual(room ?? 0)
    }

    it('with everything that can be chosen', async () => {
      await world.choose({ sitesOff: ['news.example'], languages: ['de'] })
      const settings = await world.options('settings')
      await untilReads(settings, 'news.example')
      await sound(settings)
    })

    it('on the first page, too, and in the panel beside the page', async () => {
      const welcome = await world.page('welcome.html')
      await untilReads(welcome, wording('everyPage'))
      await sound(welcome)
      const panel = await world.page('sidepanel.html')
      await untilReads(panel, wording('settingsTitle'))
      await sound(panel)
    })
  })
})
