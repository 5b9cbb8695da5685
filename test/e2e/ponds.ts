import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll } from 'vitest'
import { press, untilReads } from '../browsers/reader.ts'
import { wording } from '../browsers/wording.ts'
import { claim } from './subscribing.ts'

const cases = 4_000

function rows(): string {
  const others = Array.from(
    { length: cases - 1 },
    (_, at) => `Certain beavers of bridge ${at} painted the castle of the ${at}th stork`,
  )
  return [claim.title, ...others].map((title) => JSON.stringify({ title })).join('\n')
}

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'disproof-faults-'))
  await writeFile(join(folder, 'ponds.jsonl'), rows())
})
afterAll(() => rm(folder, { recursive: true, force: true }))

/** Has the file of ponds read, before it is added. */
export async function read(options: Page): Promise<void> {
  const field = await options.waitForSelector('input[type=file]')
  // A file field by its selector; the browser gives no narrower type.
  await (field as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(
    join(folder, 'ponds.jsonl'),
  )
  await untilReads(options, wording('addToLists'))
}
export const add = (options: Page) => press(options, 'button', wording('addToLists'))
export const added = wording('listWasAdded', 'ponds', wording('holdsCases_other', '4,000'))
/** The names of the lists that the page shows. */
export const lists = (options: Page) =>
  options.$$eval('[data-testid=list]', (found) => found.map((list) => list.ariaLabel))
