import { expect, it } from 'vitest'
import { marksOf, untilReads } from '../browsers/reader.ts'
import { wording } from '../browsers/wording.ts'
import { inEveryBrowser } from './in-every-browser.ts'
import { add, added, lists, read } from './ponds.ts'
import { page } from './subscribing.ts'

// A browser of its own: Chromium goes by the room that it last knew of for some time.
inEveryBrowser(
  'a full storage',
  (world) => {
    it('is told, nothing is stored, and the import succeeds when there is room', async () => {
      const options = await world.options()
      const { protocol, host } = new URL(options.url())
      const origin = `${protocol}//${host}`
      const session = await options.createCDPSession()
      await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 100_000 })
      await read(options)
      await add(options)
      await untilReads(options, wording('failStorageFull'))
      expect(await lists(options)).toEqual([wording('listBundled')])
      await session.send('Storage.overrideQuotaForOrigin', { origin })
      await add(options)
      await untilReads(options, added)
      await marksOf(await world.visit(page), 1)
    })
  },
  ['chromium'],
)
