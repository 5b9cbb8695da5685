import type { Page } from 'puppeteer-core'
import { signList } from '../../src/publication/index.ts'
import { press, untilReads } from '../browsers/reader.ts'
import { wording } from '../browsers/wording.ts'
import { aCase } from '../pack/generated-cases.ts'
import { Publisher } from '../publication/publisher.ts'
import type { World } from './in-every-browser.ts'

/** What the page of the pond repeats. */
export const claim = aCase({
  id: 'wells',
  title: 'The Ministry of Herons secretly poisoned every well in the harbour town of Brackwater',
})
/** What no page repeats. */
export const other = aCase({
  id: 'bakery',
  title: 'Storks bought the only bakery of Brackwater with counterfeit coins',
})
export const name = 'Claims about the pond'
/** A page that repeats `claim`. */
export const page = 'e2e/pages/pond.html'

/** Lets the time come to ask for every subscribed list. Runs in a page of the extension. */
export function letTimePass(): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('disproof')
    opening.onerror = () => reject(opening.error)
    opening.onsuccess = () => {
      const writing = opening.result.transaction('lists', 'readwrite')
      const walking = writing.objectStore('lists').openCursor()
      walking.onsuccess = () => {
        const cursor = walking.result
        if (cursor === null) return
        cursor.value.origin.asking.nextTryAt = 0
        cursor.update(cursor.value)
        cursor.continue()
      }
      writing.oncomplete = () => {
        opening.result.close()
        resolve()
      }
    }
  })
}

/** A publisher whose versions are at once on the server. */
export class PublisherOnline extends Publisher {
  readonly #world: World

  constructor(world: World) {
    super()
    this.#world = world
    world.lists.files.clear()
    world.lists.misbehave(null)
    world.lists.asked.length = 0
  }

  override publish(...args: Parameters<Publisher['publish']>): ReturnType<Publisher['publish']> {
    const published = super.publish(...args)
    for (const [file, content] of this.files) this.#world.lists.files.set(`/pond/${file}`, content)
    return published
  }

  /** Signs a later version whose pack is said to have so many bytes. */
  announce(bytes: number): void {
    if (this.before === null) throw new Error('nothing was published yet')
    const { signature: _, publicKey: __, ...list } = this.before.list
    const later = { ...list, version: list.version + 1, deltas: [], pack: { ...list.pack, bytes } }
    const { homepage = 'https://pond.example/' } = list
    const text = signList({ ...later, homepage }, this.keys.privateKey)
    this.#world.lists.files.set('/pond/list.json', text)
  }
}

/** Has the page of lists look at an address of the server of lists. */
export async function look(world: World, options: Page, path = '/pond/list.json'): Promise<void> {
  const field = `::-p-aria([role="textbox"][name="${wording('listAddress')}"])`
  await options.locator(field).fill(world.lists.url(path))
  await press(options, 'button', wording('lookAtList'))
}

/** Subscribes to the list of one case that is on the server. */
export async function subscribe(world: World, options: Page): Promise<void> {
  await look(world, options)
  await untilReads(options, wording('listKeyExplain'))
  await press(options, 'button', wording('subscribe'))
  await untilReads(options, wording('listWasAdded', name, wording('holdsCases_one', '1')))
}

/** Presses "Update now". */
export async function update(options: Page): Promise<void> {
  await options.bringToFront()
  await press(options, 'button', wording('updateList', name))
}
