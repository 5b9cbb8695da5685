import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { press } from '../../browsers/reader.ts'
import { wording } from '../../browsers/wording.ts'
import type { Figures } from '../measures.ts'
import { claimsOf } from '../sources.ts'
import type { BenchBrowser } from './bench-browser.ts'

/** Times that the background is killed and woken; the middle one counts. */
const wakings = 15
const asked = 'The EU wants to destroy Russia with bases in Ukraine, officials in Moscow claim.'

/** Imports claims as a person does, and says how long that takes, in seconds. */
async function importList({ browser, folder }: BenchBrowser, claims: readonly string[]) {
  const file = join(folder, 'list.jsonl')
  const rows = claims.map((title) => JSON.stringify({ title: title.slice(0, 2_000) }))
  await writeFile(file, rows.join('\n'))
  const options = await browser.openOwn('options.html#lists')
  try {
    const field = await options.waitForSelector('input[type=file]')
    const started = performance.now()
    // A file field by its selector; the browser gives no narrower type.
    await (field as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(file)
    await options.waitForSelector('[data-testid=preview]', { timeout: 120_000 })
    await press(options, 'button', wording('addToLists'))
    await options.waitForSelector('.added', { timeout: 300_000 })
    return (performance.now() - started) / 1_000
  } finally {
    await options.close()
  }
}

interface Waking {
  /** Milliseconds until the background answers at all. */
  readonly awake: number
  /** Milliseconds until it has checked a sentence. */
  readonly checked: number
}

/** Kills the background, then has a page ask it. */
async function wakeUp({ browser }: BenchBrowser): Promise<Waking> {
  await browser.killBackground()
  return browser.inExtension(async (api, text) => {
    const started = performance.now()
    const said = { readable: true, isFactCheck: false, language: 'en', openedAt: 1 }
    const content = { page: 'bench', ...said }
    const opened: { value?: { active?: boolean } } = await api.runtime.sendMessage({
      type: 'page-opened',
      content,
    })
    // A background that refuses to check would be the fastest of all.
    if (opened.value?.active !== true) throw new Error(JSON.stringify(opened))
    const awake = performance.now() - started
    const batch = { page: 'bench', added: [{ id: 1, text }], removed: [], more: false }
    const reply: { ok?: boolean } = await api.runtime.sendMessage({
      type: 'check-blocks',
      content: batch,
    })
    if (reply.ok !== true) throw new Error(JSON.stringify(reply))
    return { awake, checked: performance.now() - started }
  }, asked)
}

/** Time from a killed background to its first answer, with a list of the user's. */
export async function coldStart(bench: BenchBrowser, size: 'titles' | 'all'): Promise<Figures> {
  const imported = await importList(bench, claimsOf(size))
  const times: Waking[] = []
  for (let time = 0; time < wakings; time += 1) times.push(await wakeUp(bench))
  const sorted = (of: keyof Waking) => times.map((time) => time[of]).sort((a, b) => a - b)
  return {
    'awake, ms': sorted('awake')[wakings >> 1] ?? 0,
    'to the first answer, ms': sorted('checked')[wakings >> 1] ?? 0,
    'to the first answer, slowest, ms': sorted('checked').at(-1) ?? 0,
    'importing, s': imported,
  }
}
