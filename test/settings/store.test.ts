import '../messages/in-extension.ts'

import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import {
  defaultSettings,
  readSettings,
  type Settings,
  writeSettings,
} from '../../src/settings/index.ts'

const { local } = fakeBrowser.storage
const chosen: Settings = { everywhereOn: false, sitesOff: ['news.example.net', 'www.example.org'] }

/** Everything that is stored, without the storage library's own marks, whose keys end in `$`. */
async function kept(): Promise<unknown[]> {
  const all = Object.entries(await local.get(null))
  return all.filter(([key]) => !key.endsWith('$')).map(([, value]) => value)
}

beforeEach(() => fakeBrowser.reset())

describe('stored settings', () => {
  it('are the defaults where nothing is stored, and reading stores nothing', async () => {
    expect(await readSettings()).toEqual(defaultSettings)
    expect(await kept()).toEqual([])
  })

  it('are read as they were written', async () => {
    await writeSettings(chosen)
    expect(await readSettings()).toEqual(chosen)
    await writeSettings(defaultSettings)
    expect(await readSettings()).toEqual(defaultSettings)
    expect(await kept()).toEqual([defaultSettings])
  })

  it.each<[string, unknown]>([
    ['a text', 'on'],
    ['an empty text', ''],
    ['a number', 0],
    ['a list', []],
    ['a missing field', { everywhereOn: false }],
    ['a field of another type', { everywhereOn: 'no', sitesOff: [] }],
    ['a site that is no text', { everywhereOn: false, sitesOff: ['www.example.org', 5] }],
  ])('that hold %s give the defaults and are kept aside when written over', async (_, bad) => {
    await local.set({ settings: bad })
    expect(await readSettings()).toEqual(defaultSettings)
    expect(await kept()).toEqual([bad])
    await writeSettings(chosen)
    expect(await readSettings()).toEqual(chosen)
    expect(await kept()).toEqual(expect.arrayContaining([bad, chosen]))
  })

  it('that hold anything at all are never lost and never stop the extension', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (bad) => {
        fc.pre(bad !== null)
        await local.clear()
        await local.set({ settings: bad })
        const read = await readSettings()
        expect(typeof read.everywhereOn).toBe('boolean')
        await writeSettings(chosen)
        expect(await kept()).toContainEqual(JSON.parse(JSON.stringify(bad)))
      }),
    )
  })
})
