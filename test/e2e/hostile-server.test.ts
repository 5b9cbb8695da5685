import type { ServerResponse } from 'node:http'
import { afterEach, beforeEach, it } from 'vitest'
import type { Misbehaviour } from '../browsers/list-server.ts'
import { marksOf, untilReads } from '../browsers/reader.ts'
import { until } from '../browsers/until.ts'
import { wording } from '../browsers/wording.ts'
import { inEveryBrowser } from './in-every-browser.ts'
import { claim, other, PublisherOnline, page, subscribe, update } from './subscribing.ts'

/** Whether a list, or a file of one, is asked for. */
const isList = (path: string) => path.endsWith('/list.json')

/** Writes on and on, a megabyte at a time, until nobody reads any more. */
function withoutEnd(response: ServerResponse, bytes: number): void {
  const piece = new Uint8Array(1_000_000)
  let left = bytes
  const more = () => {
    while (left > 0 && !response.destroyed) {
      left -= piece.length
      if (!response.write(piece)) {
        response.once('drain', more)
        return
      }
    }
    response.end()
  }
  more()
}

const twoGigabytes = 2_000_000_000
const answering =
  (is: (path: string) => boolean, answer: (response: ServerResponse) => void): Misbehaviour =>
  (path, response) => {
    if (!is(path)) return false
    answer(response)
    return true
  }
const aFile = (path: string) => !isList(path)

/** What a server does instead of giving the update, and what the reader is told. */
const misdeeds: readonly [what: string, how: Misbehaviour, told: Parameters<typeof wording>[0]][] =
  [
    [
      'sends the browser to http',
      answering(isList, (response) =>
        response.writeHead(302, { location: 'http://127.0.0.1/list.json' }).end(),
      ),
      'failRedirected',
    ],
    [
      'breaks off in the middle',
      answering(aFile, (response) => {
        response.writeHead(200, { 'content-length': '5000' })
        response.write('the beginning', () => response.destroy())
      }),
      'failNoAnswer',
    ],
    [
      'gives less than it announces',
      answering(aFile, (response) => response.writeHead(200).end('short')),
      'failWrongFile',
    ],
    [
      'gives two gigabytes where a pack of some kilobytes was announced',
      answering(aFile, (response) => withoutEnd(response.writeHead(200), twoGigabytes)),
      'failWrongFile',
    ],
    [
      'gives a list of two gigabytes',
      answering(isList, (response) => withoutEnd(response.writeHead(200), twoGigabytes)),
      'failTooLarge',
    ],
    ['says nothing at all', answering(isList, () => {}), 'failTooSlow'],
  ]

inEveryBrowser(
  'a published list whose server',
  (world) => {
    let publisher: PublisherOnline
    beforeEach(() => {
      publisher = new PublisherOnline(world)
      publisher.publish([other])
      publisher.publish([claim])
    })
    afterEach(async () => {
      const options = await world.options()
      await options.evaluate(() => indexedDB.deleteDatabase('disproof'))
    })

    it.each(misdeeds)('%s says so, and stays as it was', async (_, how, told) => {
      const options = await world.options()
      await subscribe(world, options)
      publisher.publish([other])
      world.lists.misbehave(how)
      await update(options)
      await until(
        'the reader is told why',
        () => options.evaluate(() => document.body.innerText),
        (all) => all.includes(wording(told)),
        40_000,
      )
      world.lists.misbehave(null)
      const here = await world.visit(page)
      await marksOf(here, 1)
      await update(options)
      await untilReads(options, wording('listWasUpdated'))
      await marksOf(here, 0)
    })

    it('brings back an older version is refused, and stays as it was', async () => {
      const options = await world.options()
      await subscribe(world, options)
      const older = new PublisherOnline(world)
      older.publish([other])
      await update(options)
      await untilReads(options, wording('failOlderVersion'))
      await marksOf(await world.visit(page), 1)
    })

    it('announces two gigabytes is refused before anything is fetched', async () => {
      const options = await world.options()
      await subscribe(world, options)
      publisher.announce(twoGigabytes)
      await update(options)
      await untilReads(options, wording('failTooLarge'))
      await marksOf(await world.visit(page), 1)
    })
  },
  ['chromium'],
)
