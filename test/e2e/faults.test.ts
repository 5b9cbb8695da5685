import { afterEach, expect, it } from 'vitest'
import { marksOf, untilReads } from '../browsers/reader.ts'
import { until } from '../browsers/until.ts'
import { wording } from '../browsers/wording.ts'
import { inEveryBrowser } from './in-every-browser.ts'
import { add, added, lists, read } from './ponds.ts'
import {
  claim,
  letTimePass,
  name,
  other,
  PublisherOnline,
  page,
  subscribe,
  update,
} from './subscribing.ts'

/** How many entries each store has. Runs in a page of the extension. */
function storedEntries(): Promise<Record<string, number>> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('disproof')
    opening.onerror = () => reject(opening.error)
    opening.onsuccess = () => {
      const names = [...opening.result.objectStoreNames]
      const counts: Record<string, number> = {}
      const reading = opening.result.transaction(names)
      for (const store of names) {
        const counting = reading.objectStore(store).count()
        counting.onsuccess = () => {
          counts[store] = counting.result
        }
      }
      reading.oncomplete = () => {
        opening.result.close()
        resolve(counts)
      }
    }
  })
}

inEveryBrowser(
  'nothing is lost',
  (world) => {
    afterEach(async () => {
      const options = await world.options()
      await options.evaluate(() => indexedDB.deleteDatabase('disproof'))
    })

    it('when the background is killed in the middle of an import, which goes on', async () => {
      const options = await world.options()
      await read(options)
      await add(options)
      await options.waitForSelector('progress')
      await world.browser.killBackground()
      await untilReads(options, added)
      await marksOf(await world.visit(page), 1)
    })

    it('when the page is closed in the middle of an import, of which nothing stays', async () => {
      const options = await world.options()
      await read(options)
      await add(options)
      await untilReads(options, wording('stageIndexing'))
      await options.close()
      const again = await world.options()
      await untilReads(again, wording('listBundled'))
      expect(await lists(again)).toEqual([wording('listBundled')])
      await until(
        'what was written is swept away',
        () => again.evaluate(storedEntries),
        (counts) => Object.values(counts).every((count) => count === 0),
      )
      await marksOf(await world.visit('e2e/pages/observed.html'), 3)
    })

    it('of the bundled cases when the database is deleted, and lists can be added anew', async () => {
      const options = await world.options()
      await read(options)
      await add(options)
      await untilReads(options, added)
      await marksOf(await world.visit(page), 1)
      await options.evaluate(() => indexedDB.deleteDatabase('disproof'))
      const again = await world.options()
      await untilReads(again, wording('listBundled'))
      expect(await lists(again)).toEqual([wording('listBundled')])
      await marksOf(await world.visit('e2e/pages/observed.html'), 3)
      await again.bringToFront()
      await read(again)
      await add(again)
      await untilReads(again, added)
      await marksOf(await world.visit(page), 1)
    })

    it('when the background is killed in the middle of an update', async () => {
      const publisher = new PublisherOnline(world)
      publisher.publish([claim])
      const options = await world.options()
      await subscribe(world, options)
      publisher.publish([other])
      // The file of the update never comes.
      world.lists.misbehave((path) => !path.endsWith('/list.json'))
      await options.evaluate(letTimePass)
      await world.browser.inExtension(
        async (api) => void (await api.alarms.create('update-lists', { when: Date.now() + 100 })),
        null,
      )
      await until(
        'the update has begun',
        () =>
          world.lists.asked.some((path) => path === '/pond/list.json 200') &&
          world.lists.waiting() > 0,
      )
      await world.browser.killBackground()
      world.lists.misbehave(null)
      const here = await world.visit(page)
      await marksOf(here, 1)
      expect(await lists(options)).toContain(name)
      await update(options)
      await untilReads(options, wording('listWasUpdated'))
      await marksOf(here, 0)
    })
  },
  ['chromium'],
)
