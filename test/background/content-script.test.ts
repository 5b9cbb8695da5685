import './browser-in-memory.ts'

import { beforeEach, describe, expect, it } from 'vitest'
import { enterOpenTabs, registerContentScript } from '../../src/background/content-script.ts'
import { defaultSettings, withSwitch } from '../../src/settings/index.ts'
import { browserWithTabs, type Done } from './browser-in-memory.ts'

let done: Done

beforeEach(() => {
  done = browserWithTabs({
    1: { url: 'https://www.example.org/' },
    2: { url: 'chrome://settings' },
    3: { url: 'https://chromewebstore.google.com/' },
    4: { url: 'http://news.example.net/', answer: () => null },
    5: { url: 'https://euvsdisinfo.eu/report/' },
  })
})

describe('the content script', () => {
  it('enters every open web page that it is not in yet, but for the publishers’ own', async () => {
    await enterOpenTabs()
    expect(done.scripts).toEqual(
      [1, 3].map((tabId) => ({ tabId, files: ['/content-scripts/content.js'] })),
    )
    expect(done.sent.map(({ tabId, type }) => [tabId, type])).toContainEqual([4, 'introduce'])
  })

  it('is registered for all pages but the publishers’, once', async () => {
    await registerContentScript(defaultSettings)
    await registerContentScript(defaultSettings)
    expect(done.registered).toMatchObject([
      {
        matches: ['http://*/*', 'https://*/*'],
        excludeMatches: ['*://*.euvsdisinfo.eu/*'],
        js: ['/content-scripts/content.js'],
      },
    ])
  })

  it.each([
    ['pages are checked only on demand', { ...defaultSettings, checking: 'on-demand' as const }],
    ['all is switched off', withSwitch(defaultSettings, null, false)],
  ])('is not registered where %s', async (_, settings) => {
    await registerContentScript(settings)
    expect(done.registered).toEqual([])
    await registerContentScript(defaultSettings)
    await registerContentScript(settings)
    expect(done.registered).toEqual([])
  })
})
