import type { Page } from 'puppeteer-core'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { marksOf, press, untilReads } from '../browsers/reader.ts'
import { until } from '../browsers/until.ts'
import { wording } from '../browsers/wording.ts'
import { aCase } from '../pack/generated-cases.ts'
import { Publisher } from '../publication/publisher.ts'
import { inEveryBrowser } from './in-every-browser.ts'
import { objections } from './objections.ts'

const claim = aCase({
  id: 'wells',
  title: 'The Ministry of Herons secretly poisoned every well in the harbour town of Brackwater',
})
const other = aCase({
  id: 'bakery',
  title: 'Storks bought the only bakery of Brackwater with counterfeit coins',
})
const name = 'Claims about the pond'
const page = 'e2e/pages/pond.html'

/** Lets the time come to ask for every subscribed list. Runs in a page of the extension. */
function letTimePass(): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('disproof')
    opening.onerror = () => reject(opening.error)
    opening.onsuccess = () => {
      const writing = opening.result.transaction('lists', 'readwrite')
      const walking = writing.objectStore('lists').openCursor()
      walking.onsuccess = () => {
        const cursor = walking.result
        if (cursor === null) return
        cursor.value.origin.asking.nextTryAt = 0
        cursor.update(cursor.value)
        cursor.continue()
      }
      writing.oncomplete = () => {
        opening.result.close()
        resolve()
      }
    }
  })
}

inEveryBrowser('a published list', (world) => {
  let publisher: Publisher
  beforeEach(() => {
    publisher = new Publisher()
    world.lists.files.clear()
    world.lists.misbehave(null)
    world.lists.asked.length = 0
  })
  afterEach(async () => {
    const options = await world.options()
    await options.evaluate(() => indexedDB.deleteDatabase('disproof'))
  })

  function publish(...cases: Parameters<Publisher['publish']>[0]): void {
    publisher.publish(cases)
    for (const [file, content] of publisher.files) world.lists.files.set(`/pond/${file}`, content)
  }

  async function look(options: Page, path = '/pond/list.json'): Promise<void> {
    const field = `::-p-aria([role="textbox"][name="${wording('listAddress')}"])`
    await options.locator(field).fill(world.lists.url(path))
    await press(options, 'button', wording('lookAtList'))
  }

  async function subscribe(options: Page): Promise<void> {
    await look(options)
    await untilReads(options, wording('listKeyExplain'))
    await press(options, 'button', wording('subscribe'))
    await untilReads(options, wording('listWasAdded', name, wording('holdsCases_one', '1')))
  }

  const update = (options: Page) => press(options, 'button', wording('updateList', name))

  it('is looked at, subscribed to, updated, and refused when somebody has changed it', async () => {
    publish(claim)
    const options = await world.options()
    await look(options)
    await untilReads(options, wording('listPublishedBy', 'The Pond Gazette'))
    expect(await objections(options)).toEqual([])
    await press(options, 'button', wording('cancel'))
    await subscribe(options)
    const here = await world.visit(page)
    expect(await marksOf(here, 1)).toEqual([claim.title])

    publish(other)
    await options.bringToFront()
    await update(options)
    await untilReads(options, wording('listWasUpdated'))
    await marksOf(here, 0)
    expect(world.lists.asked.filter((path) => path.includes('.pack'))).toHaveLength(1)

    publish(claim)
    const list = String(world.lists.files.get('/pond/list.json'))
    world.lists.files.set('/pond/list.json', list.replace('"cases": 1', '"cases": 2'))
    await options.bringToFront()
    await update(options)
    await untilReads(options, wording('failWrongSignature'))
    expect(await objections(options)).toEqual([])
    world.lists.files.set('/pond/list.json', list)
    await update(options)
    await untilReads(options, wording('listWasUpdated'))
    await marksOf(here, 1)
  })

  it('is asked for by itself when its time has come, though the background sleeps', async () => {
    publish(claim)
    const options = await world.options()
    await subscribe(options)
    const here = await world.visit(page)
    await marksOf(here, 1)
    publish(other)
    await options.evaluate(letTimePass)
    await world.browser.killBackground()
    await world.browser.inExtension(
      async (api) => void (await api.alarms.create('update-lists', { when: Date.now() + 500 })),
      null,
    )
    await marksOf(here, 0)
    const alarm = await until(
      'it is asked for again in a day',
      () => world.browser.inExtension((api) => api.alarms.get('update-lists'), null),
      (set) => (set?.scheduledTime ?? 0) > Date.now() + 3_600_000,
    )
    expect(alarm?.scheduledTime).toBeLessThan(Date.now() + 2 * 86_400_000)
  })

  it('that is no list, or not there, is told so', async () => {
    world.lists.files.set('/pond/list.json', '{"magic": "something else"}')
    const options = await world.options()
    await look(options)
    await untilReads(options, wording('failUnreadable'))
    await look(options, '/elsewhere/list.json')
    await untilReads(options, wording('failNoAnswer'))
  })
})
