import '../messages/in-extension.ts'

import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import {
  defaultSettings,
  onSettingsChange,
  readSettings,
  type Settings,
  settingsVersion,
  updateSettings,
  writeSettings,
} from '../../src/settings/index.ts'

const { local, sync } = fakeBrowser.storage
const chosen: Settings = {
  everywhereOn: false,
  sitesOff: ['news.example.net', 'www.example.org'],
  checking: 'on-demand',
  sensitivity: 'strict',
  languages: ['de', 'en'],
  look: { line: 'wavy', colour: 'teal' },
}

/** Everything that is stored on this device and for all of the user's, without empty values. */
async function kept(): Promise<unknown[]> {
  const all = [...Object.entries(await local.get(null)), ...Object.entries(await sync.get(null))]
  return all.filter(([key]) => !key.endsWith('$')).map(([, value]) => value)
}

beforeEach(() => fakeBrowser.reset())

describe('stored settings', () => {
  it('are the defaults where nothing is stored, and reading stores nothing', async () => {
    expect(await readSettings()).toEqual(defaultSettings)
    expect(await kept()).toEqual([])
  })

  it('are read as they were written, with the version of their form', async () => {
    await writeSettings(chosen)
    expect(await readSettings()).toEqual(chosen)
    expect(await kept()).toEqual([{ ...chosen, version: settingsVersion }])
  })

  it('of the first version, which this device alone had, hold on and move', async () => {
    const first = { everywhereOn: false, sitesOff: ['www.example.org'] }
    await local.set({ settings: first })
    expect(await readSettings()).toEqual({ ...defaultSettings, ...first })
    await updateSettings((settings) => ({ ...settings, everywhereOn: true }))
    const moved = { ...defaultSettings, ...first, everywhereOn: true }
    expect(await readSettings()).toEqual(moved)
    expect(await kept()).toEqual([{ ...moved, version: settingsVersion }])
  })

  it('of a later version keep what this one does not know', async () => {
    const later = { ...chosen, version: 9, mood: 'sunny' }
    await sync.set({ settings: later })
    expect(await readSettings()).toEqual(chosen)
    await writeSettings({ ...chosen, everywhereOn: true })
    expect(await kept()).toEqual([{ ...later, everywhereOn: true }])
  })

  it.each<[string, unknown, Partial<Settings>]>([
    ['a text', 'on', {}],
    ['an empty text', '', {}],
    ['a number', 0, {}],
    ['a list', [], {}],
    ['a missing field', { everywhereOn: false }, { everywhereOn: false }],
    [
      'a field of another type',
      { everywhereOn: 'no', sitesOff: ['a.example'] },
      { sitesOff: ['a.example'] },
    ],
    ['a site that is no text', { everywhereOn: false, sitesOff: [5] }, { everywhereOn: false }],
    [
      'an unheard-of sensitivity',
      { ...chosen, version: 2, sensitivity: 'wild' },
      { ...chosen, sensitivity: 'balanced' },
    ],
  ])(
    'that hold %s lose nothing but that, and are kept aside when written over',
    async (_, bad, read) => {
      await sync.set({ settings: bad })
      expect(await readSettings()).toEqual({ ...defaultSettings, ...read })
      await writeSettings(chosen)
      expect(await readSettings()).toEqual(chosen)
      expect((await local.get('settingsSetAside')).settingsSetAside).toEqual(bad)
    },
  )

  it('that hold anything at all are never lost and never stop the extension', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (bad) => {
        fc.pre(bad !== null)
        await Promise.all([local.clear(), sync.clear()])
        await sync.set({ settings: bad })
        expect(Object.keys(await readSettings()).sort()).toEqual(Object.keys(chosen).sort())
        await writeSettings(chosen)
        expect(await readSettings()).toEqual(chosen)
        expect(await kept()).toContainEqual(JSON.parse(JSON.stringify(bad)))
      }),
    )
  })

  it('tell of each change until the signal aborts', async () => {
    const told: [Settings, Settings][] = []
    const listening = new AbortController()
    onSettingsChange((after, before) => told.push([after, before]), listening.signal)
    await writeSettings(chosen)
    await expect.poll(() => told).toEqual([[chosen, defaultSettings]])
    listening.abort()
    await writeSettings(defaultSettings)
    expect(told).toHaveLength(1)
  })
})
