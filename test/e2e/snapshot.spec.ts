import { expect, it } from 'vitest'
import { differenceOf, snapshotOf } from '../saved-pages/snapshot.ts'
import { inEveryBrowser } from './in-every-browser.ts'

/** Each a change of a page that a snapshot must not miss, and how the page takes it back. */
const changes: readonly (readonly [what: string, make: () => void, undo: () => void])[] = [
  [
    'an attribute',
    () => document.body.setAttribute('data-seen', ''),
    () => document.body.removeAttribute('data-seen'),
  ],
  [
    'a node beside the root',
    () => document.append(document.createComment('seen')),
    () => document.lastChild?.remove(),
  ],
  [
    'a style sheet that is adopted',
    () => document.adoptedStyleSheets.push(new CSSStyleSheet()),
    () => document.adoptedStyleSheets.pop(),
  ],
  [
    'an element in an open shadow tree',
    () => document.querySelector('#host')?.shadowRoot?.append(document.createElement('b')),
    () => document.querySelector('#host')?.shadowRoot?.lastChild?.remove(),
  ],
]

inEveryBrowser('a snapshot of a page', (world) => {
  it('sees every change, and none where there is none', async () => {
    const page = await world.visit('demo/article.html')
    await page.evaluate(() => {
      const host = document.body.appendChild(document.createElement('div'))
      host.id = 'host'
      host.attachShadow({ mode: 'open' })
    })
    const before = await snapshotOf(page)
    for (const [what, make, undo] of changes) {
      await page.evaluate(make)
      expect(differenceOf(before, await snapshotOf(page)), what).not.toBeNull()
      await page.evaluate(undo)
      expect(differenceOf(before, await snapshotOf(page)), what).toBeNull()
    }
  })
})
