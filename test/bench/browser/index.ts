import type { Figures } from '../measures.ts'
import { type BenchBrowser, benchBrowser } from './bench-browser.ts'
import { coldStart } from './cold-start.ts'
import { popupOpening } from './popup.ts'
import { savedPages } from './saved-pages.ts'
import { extensionSizes } from './sizes.ts'
import { changingTexts, growingFeed, largePage } from './stress.ts'

async function inBrowser(measure: (bench: BenchBrowser) => Promise<Figures>): Promise<Figures> {
  const bench = await benchBrowser()
  try {
    return await measure(bench)
  } finally {
    await bench.close()
  }
}

/** What is measured in a real Chromium, each in a profile of its own, by name. */
export const browserMeasures: Readonly<Record<string, () => Promise<Figures>>> = {
  'saved pages in Chromium': () => inBrowser(savedPages),
  'a page of 100,000 nodes': () => inBrowser(largePage),
  'a feed of 50 posts a second': () => inBrowser(growingFeed),
  '1,000 changed texts a second': () => inBrowser(changingTexts),
  'cold start, 10,892 cases': () => inBrowser((bench) => coldStart(bench, 'titles')),
  'cold start, 97,000 cases': () => inBrowser((bench) => coldStart(bench, 'all')),
  'opening the popup': () => inBrowser(popupOpening),
  'the extension, packed': async () => extensionSizes('chrome-mv3'),
}
