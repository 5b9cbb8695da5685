import { watchedClosely } from '../bench/browser/closer-look.ts'
import { watched } from '../bench/browser/profile.ts'
import type { Figures } from '../bench/measures.ts'
import type { BrowserName } from '../browsers/browser-name.ts'
import { listenToErrors } from './errors.ts'
import { deviationsOf, figuresOf, type Looked } from './figures.ts'
import { nameOf } from './pages.ts'
import { snapshotOf } from './snapshot.ts'
import { openStage, type Stage } from './stage.ts'
import { settled, visit } from './visit.ts'

/** What a page did otherwise than it should, or why something could not be seen on it. */
export interface Deviation {
  readonly page: string
  readonly what: string
}

/** What all pages showed in one browser. */
export interface Measured {
  readonly version: string
  readonly figures: Figures
  readonly deviations: readonly Deviation[]
}

const say = (words: string): void => void process.stderr.write(`${words}\n`)

/** Browsers side by side; one only where time is measured, for they would take it from each other. */
const lanes: Readonly<Record<BrowserName, number>> = { chromium: 1, firefox: 2 }

/** Goes through saved pages in one browser. */
export async function measureIn(name: BrowserName, files: readonly string[]): Promise<Measured> {
  const parts = Array.from({ length: lanes[name] }, (_, lane) =>
    files.filter((_, at) => at % lanes[name] === lane),
  )
  const all = await Promise.all(parts.map((part) => lookAt(name, part)))
  return {
    version: all[0]?.version ?? '',
    figures: figuresOf(all.flatMap(({ looked }) => looked)),
    deviations: all.flatMap(({ deviations }) => deviations),
  }
}

/** Looks at pages one after the other, first without the extension's work and then with it. */
async function lookAt(name: BrowserName, files: readonly string[]) {
  await using stage = await openStage(name)
  const looked: Looked[] = []
  const deviations: Deviation[] = []
  const note = (file: string, what: string) => {
    say(`${name}, ${nameOf(file)}: ${what}`)
    deviations.push({ page: nameOf(file), what })
  }
  const before = new Map<string, string>()
  const each = async (how: string, look: (file: string) => Promise<void>) => {
    for (const [at, file] of files.entries()) {
      if (at % 50 === 0) say(`${name}, ${how}: ${at} of ${files.length}`)
      // One page that never ends to load must not cost the rest.
      await look(file).catch((error: unknown) => {
        note(file, 'could not be looked at')
        say(String(error))
      })
    }
  }
  const errors = await listenToErrors(stage.browser, stage.page)
  await stage.switchTo(false)
  await each('switched off', async (file) => {
    await (await stage.lay(file))()
    before.set(file, await snapshotOf(stage.page))
  })
  // What is on a console without us is not ours; it may come when the next page is shown already.
  const own = new Set(errors.take())
  await stage.switchTo(true)
  const look = await lookerOn(stage)
  await each('switched on', async (file) => {
    const without = before.get(file)
    if (without === undefined) return
    before.delete(file)
    const { visit, longest } = await look(file, without)
    const said = errors.take().filter((words) => !own.has(words))
    const seen = { ...visit, longest, errors: said }
    looked.push(seen)
    for (const what of deviationsOf(seen)) note(file, what)
    const change = seen.changed ?? seen.changedByCard
    // What pages hold is told here only: figures are published, pages are not ours to.
    for (const detail of change === null ? said : [change, ...said]) say(detail)
  })
  const version = await stage.page.browser().version()
  return { version, looked, deviations }
}

/** What looks at one page after the other in the stage's tab, in Chromium with an eye on its thread. */
async function lookerOn(stage: Stage) {
  const { browser, page } = stage
  const extension = await browser.inExtension(async (api) => api.runtime.getURL('/'), null)
  const watch = (work: () => Promise<void>, closely = false) =>
    watched(page, extension, closely, work)
  return async (file: string, before: string) => {
    const prepare = async () => {
      const show = await stage.lay(file)
      return async () => {
        await show()
        await settled(stage)
      }
    }
    let longest: number | null = null
    if (browser.name === 'chromium') longest = (await watchedClosely(watch, prepare)).longest
    else await (await prepare())()
    return { longest, visit: await visit(stage, before) }
  }
}
