import { readFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { Figures } from '../measures.ts'
import { data } from '../sources.ts'
import type { BenchBrowser } from './bench-browser.ts'
import type { ThreadTime } from './profile.ts'

function filesOfPages(): string[] {
  const index = readFileSync(new URL('pages/index.jsonl', data), 'utf8').trim().split('\n')
  return index.map((line): string => JSON.parse(line).file)
}

/** Saved pages miss the servers that their scripts speak to, and some then never end to load. */
const withoutScripts = '<meta http-equiv="Content-Security-Policy" content="script-src \'none\'">'

function readPage(file: string): string {
  const html = gunzipSync(readFileSync(new URL(`pages/${file}`, data))).toString()
  const head = /<head(?:\s[^>]*)?>/iu.exec(html)
  const at = head === null ? 0 : head.index + head[0].length
  return html.slice(0, at) + withoutScripts + html.slice(at)
}

const share = (values: readonly number[], part: number): number => {
  const sorted = [...values].sort((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0
}

/** Milliseconds above which a page is looked at once more, task by task. */
const suspicious = 40

/** Time that the extension takes of the main thread of saved pages, until they are checked. */
export async function savedPages(bench: BenchBrowser): Promise<Figures> {
  const { page, folder, url, watch, checked } = bench
  const files = filesOfPages()
  const open = async (file: string) => {
    await writeFile(join(folder, 'page.html'), readPage(file))
    return async () => {
      await page.goto(url('page.html'), { waitUntil: 'load', timeout: 60_000 })
      await checked()
    }
  }
  const times: ThreadTime[] = []
  let longest = 0
  for (const [at, file] of files.entries()) {
    if (at % 50 === 0) process.stderr.write(`saved pages: ${at} of ${files.length}\n`)
    const time = await watch(await open(file))
    times.push(time)
    const bound = time.longest
    // Tracing takes as long as the page itself, so that only few pages are traced.
    const exact =
      bound > suspicious ? Math.min(bound, (await watch(await open(file), true)).longest) : bound
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
