import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { marksOf, openRelated, press, unfold, untilReads } from '../browsers/reader.ts'
import { until } from '../browsers/until.ts'
import { wording } from '../browsers/wording.ts'
import { inEveryBrowser } from './in-every-browser.ts'
import { objections } from './objections.ts'

const claim =
  'The Ministry of Herons secretly poisoned every well in the harbour town of Brackwater'
const related = 'Storks bought the only bakery of Brackwater with counterfeit coins'
const disproof = 'All wells were tested in May. The water was clean.'
const page = 'e2e/pages/pond.html'
/** As many as the largest published list of its kind has. */
const count = 10_892

const subjects = ['beavers', 'otters', 'storks', 'newts', 'toads', 'perches', 'herons', 'swans']
const deeds = ['flooded', 'inherited', 'painted', 'sold', 'stole', 'drained', 'hid', 'mapped']

function otherClaim(number: number): string {
  const digits = number.toString(8).padStart(5, '0').split('').map(Number)
  const [a = 0, b = 0, c = 0, d = 0, e = 0] = digits
  return `Certain ${subjects[a]} ${deeds[b]} the ${subjects[c]} castle ${d}${e} beside bridge ${number}`
}

function csv(): string {
  const rows = Array.from(
    { length: count - 2 },
    (_, number) => `${otherClaim(number)},,,2020-01-02`,
  )
  const told = [`${claim},${disproof},${related},2022-03-04`, `${related},,,2021-03-04`]
  return ['Title,Disproof,Related cases,Date', ...told, ...rows].join('\n')
}

const cases = wording('holdsCases_other', '10,892')

/** Changes a byte of every stored list, as a failing disk would. Runs in the extension's page. */
function damageLists(): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('disproof')
    opening.onerror = () => reject(opening.error)
    opening.onsuccess = () => {
      const writing = opening.result.transaction('packs', 'readwrite')
      const walking = writing.objectStore('packs').openCursor()
      walking.onsuccess = () => {
        const cursor = walking.result
        if (cursor === null) return
        const stored = cursor.value
        stored.sections.titles[stored.sections.titles.length - 1] ^= 1
        cursor.update(stored)
        cursor.continue()
      }
      writing.oncomplete = () => {
        opening.result.close()
        resolve()
      }
    }
  })
}

inEveryBrowser('a list of cases', (world) => {
  let folder: string
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'disproof-lists-'))
    await writeFile(join(folder, 'pond-facts.csv'), csv())
    await writeFile(
      join(folder, 'broken.csv'),
      'Title,Date\nFrogs rule the whole pond,\n,2020-01-02\n',
    )
  })
  afterAll(() => rm(folder, { recursive: true, force: true }))
  afterEach(async () => {
    const options = await world.options()
    await options.evaluate(() => indexedDB.deleteDatabase('disproof'))
  })

  async function choose(options: Page, file: string): Promise<void> {
    const field = await options.waitForSelector('input[type=file]')
    // A file field by its selector; the browser gives no narrower type.
    await (field as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(
      join(folder, file),
    )
  }

  async function addList(options: Page): Promise<void> {
    await choose(options, 'pond-facts.csv')
    await untilReads(options, cases)
    await press(options, 'button', wording('addToLists'))
    await untilReads(options, wording('listWasAdded', 'pond facts', cases))
  }

  it('is imported from CSV, flags a page, shows its related cases, and can be removed', async () => {
    const options = await world.options()
    await untilReads(options, wording('listBundled'))
    await addList(options)

    const here = await world.visit(page)
    expect(await marksOf(here, 1)).toEqual([claim])
    const popup = await world.popupOf(here)
    await untilReads(popup, wording('creditList', 'pond facts'))
    await unfold(popup, claim, wording('disproof'))
    await untilReads(popup, disproof)
    await unfold(popup, claim, wording('relatedCases'))
    await openRelated(popup, claim, related)
    await untilReads(popup, wording('noDisproof'))
    await popup.close()

    await world.browser.killBackground()
    await here.reload()
    await marksOf(here, 1)

    await options.bringToFront()
    await press(options, 'switch', wording('useList'))
    await marksOf(here, 0)
    await press(options, 'switch', wording('useList'))
    await marksOf(here, 1)
    await press(options, 'button', wording('removeList', 'pond facts'))
    await press(options, 'button', wording('removeYes'))
    await marksOf(here, 0)
  })

  it('is searched as well, and more of it is shown where the focus stays', async () => {
    await addList(await world.options())
    const page = await world.page('cases.html')
    await untilReads(page, wording('foundCases_other', '10,902'))
    const titles = () =>
      page.$$eval('[data-testid=hits] h2', (all) => all.map((title) => title.textContent))
    expect(await titles()).toHaveLength(20)
    await press(page, 'button', wording('showMore'))
    const shown = await until('more is shown', titles, ({ length }) => length === 40)
    await until(
      'the first new case has the focus',
      () => page.evaluate(() => document.activeElement?.textContent),
      (focused) => focused === shown[20],
    )
    await page.focus('input[type=search]')
    await page.keyboard.type('herons poisoned')
    await until('the case is found', titles, ([first]) => first === claim)
    await untilReads(page, 'pond facts')
  })

  it('is looked at before it is stored, and nothing is stored when it is given up', async () => {
    const options = await world.options()
    await choose(options, 'broken.csv')
    await untilReads(options, wording('rejected_one', '1'))
    expect(await objections(options)).toEqual([])
    await press(options, 'button', wording('cancel'))
    await untilReads(options, wording('addExplain'))
    const again = await world.options()
    await untilReads(again, wording('listBundled'))
    expect(await again.$$eval('[data-testid=list]', (lists) => lists.length)).toBe(1)
  })

  it('that is damaged says so, and the bundled cases still work', async () => {
    const options = await world.options()
    await choose(options, 'broken.csv')
    await untilReads(options, wording('addToLists'))
    await press(options, 'button', wording('addToLists'))
    await untilReads(options, wording('listWasAdded', 'broken', wording('holdsCases_one', '1')))
    await options.evaluate(damageLists)
    // What it has in its memory is sound.
    await world.browser.killBackground()
    const again = await world.options()
    await untilReads(again, wording('listSetAside'))
    await marksOf(await world.visit('e2e/pages/observed.html'), 3)
    await again.bringToFront()
    await press(again, 'button', wording('removeList', 'broken'))
    await press(again, 'button', wording('removeYes'))
    await until(
      'only the bundled list is left',
      () => again.$$eval('[data-testid=list]', (lists) => lists.length),
      (count) => count === 1,
    )
  })

  it('can be renamed by keyboard', async () => {
    const options = await world.options()
    await choose(options, 'broken.csv')
    await untilReads(options, wording('addToLists'))
    await press(options, 'button', wording('addToLists'))
    await untilReads(options, wording('listWasAdded', 'broken', wording('holdsCases_one', '1')))
    await press(options, 'button', wording('renameList', 'broken'))
    await options.keyboard.type('Frogs of the pond')
    await options.keyboard.press('Enter')
    await untilReads(options, 'Frogs of the pond')
    expect(await objections(options)).toEqual([])
    const focused = await options.evaluate(() => document.activeElement?.getAttribute('aria-label'))
    expect(focused).toBe(wording('renameList', 'Frogs of the pond'))
  })
})
