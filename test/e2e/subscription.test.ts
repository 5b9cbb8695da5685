import { afterEach, beforeEach, expect, it } from 'vitest'
import { marksOf, press, untilReads } from '../browsers/reader.ts'
import { until } from '../browsers/until.ts'
import { wording } from '../browsers/wording.ts'
import { inEveryBrowser } from './in-every-browser.ts'
import { objections } from './objections.ts'
import {
  claim,
  letTimePass,
  look,
  other,
  PublisherOnline,
  page,
  subscribe,
  update,
} from './subscribing.ts'

inEveryBrowser('a published list', (world) => {
  let publisher: PublisherOnline
  beforeEach(() => {
    publisher = new PublisherOnline(world)
  })
  afterEach(async () => {
    const options = await world.options()
    await options.evaluate(() => indexedDB.deleteDatabase('disproof'))
  })

  it('is looked at, subscribed to, updated, and refused when somebody has changed it', async () => {
    publisher.publish([claim])
    const options = await world.options()
    await look(world, options)
    await untilReads(options, wording('listPublishedBy', 'The Pond Gazette'))
    expect(await objections(options)).toEqual([])
    await press(options, 'button', wording('cancel'))
    await subscribe(world, options)
    const here = await world.visit(page)
    expect(await marksOf(here, 1)).toEqual([claim.title])

    publisher.publish([other])
    await update(options)
    await untilReads(options, wording('listWasUpdated'))
    await marksOf(here, 0)
    expect(world.lists.asked.filter((path) => path.includes('.pack'))).toHaveLength(1)

    publisher.publish([claim])
    const list = String(world.lists.files.get('/pond/list.json'))
    world.lists.files.set('/pond/list.json', list.replace('"cases": 1', '"cases": 2'))
    await update(options)
    await untilReads(options, wording('failWrongSignature'))
    expect(await objections(options)).toEqual([])
    world.lists.files.set('/pond/list.json', list)
    await update(options)
    await untilReads(options, wording('listWasUpdated'))
    await marksOf(here, 1)
  })

  it('is asked for by itself when its time has come, though the background sleeps', async () => {
    publisher.publish([claim])
    const options = await world.options()
    await subscribe(world, options)
    const here = await world.visit(page)
    await marksOf(here, 1)
    publisher.publish([other])
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
    await look(world, options)
    await untilReads(options, wording('failUnreadable'))
    await look(world, options, '/elsewhere/list.json')
    await untilReads(options, wording('failNoAnswer'))
  })
})
