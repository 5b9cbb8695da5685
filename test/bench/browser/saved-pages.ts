import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { filesOfPages, readPage } from '../../saved-pages/pages.ts'
import type { Figures } from '../measures.ts'
import type { BenchBrowser } from './bench-browser.ts'
import { suspicious, watchedClosely } from './closer-look.ts'
import type { ThreadTime } from './profile.ts'
import { share } from './share.ts'

/** Time that the extension takes of the main thread of saved pages, until they are checked. */
export async function savedPages(bench: BenchBrowser): Promise<Figures> {
  const { page, folder, url, watch, checked } = bench
  const files = filesOfPages()
  let shown = 0
  const open = async (file: string) => {
    shown += 1
    // Another address each time: what was found on a page is remembered by its address.
    const address = url(`page.html?${shown}`)
    await writeFile(join(folder, 'page.html'), readPage(file))
    return async () => {
      await page.goto(address, { waitUntil: 'load', timeout: 60_000 })
      await checked()
    }
  }
  const times: ThreadTime[] = []
  let longest = 0
  for (const [at, file] of files.entries()) {
    if (at % 50 === 0) process.stderr.write(`saved pages: ${at} of ${files.length}\n`)
    const time = await watchedClosely(watch, () => open(file))
    times.push(time)
    const exact = time.longest
    if (exact > suspicious) process.stderr.write(`${exact.toFixed()} ms at a stretch: ${file}\n`)
    longest = Math.max(longest, exact)
  }
  const ours = times.map((time) => time.ours)
  const others = times.map((time) => time.others)
  return {
    pages: times.length,
    'ours, median ms': share(ours, 0.5),
    'ours, p95 ms': share(ours, 0.95),
    'ours, longest task, ms': longest,
    'pages themselves, median ms': share(others, 0.5),
  }
}
