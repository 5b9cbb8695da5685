import './browser-in-memory.ts'

import { expect, it } from 'vitest'
import { enterOpenTabs } from '../../src/background/index.ts'
import { browserWithTabs } from './browser-in-memory.ts'

it('the script enters every open web page, and a page that refuses it stops nothing', async () => {
  const { scripts } = browserWithTabs({
    1: { url: 'https://www.example.org/', answer: () => null },
    2: { url: 'chrome://settings' },
    3: { url: 'https://chromewebstore.google.com/' },
    4: { url: 'http://news.example.net/', answer: () => null },
  })
  await enterOpenTabs()
  expect(scripts.map(({ tabId }) => tabId)).toEqual([1, 3, 4])
  expect(new Set(scripts.flatMap(({ files }) => files))).toEqual(
    new Set(['/content-scripts/content.js']),
  )
})
