import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { machineName } from '../bench/machine-name.ts'
import { putTable } from '../bench/publish.ts'
import { data } from '../bench/sources.ts'
import { type BrowserName, browserNames } from '../browsers/browser-name.ts'
import { type Measured, measureIn } from './measure.ts'
import { filesOfPages } from './pages.ts'
import { holds, tableOf } from './table.ts'

/**
 * `npm run -s saved-pages`: goes through all saved pages in both browsers, and tells whether they stay
 * as they are; `--every 20` takes each twentieth of them, `--browser firefox` one browser alone, `--write` keeps what
 * all of them gave.
 */
const figures = 'test/saved-pages.json'
const { values } = parseArgs({
  options: {
    every: { type: 'string', default: '1' },
    browser: { type: 'string' },
    write: { type: 'boolean', default: false },
  },
})
if (!existsSync(data)) {
  process.stdout.write('The evaluation data are not beside the project: no page to look at.\n')
  process.exit(0)
}
const every = Number(values.every)
if (!(Number.isInteger(every) && every > 0)) throw new Error('--every takes a number of pages')
if (values.write && every > 1) throw new Error('only what all pages gave is kept')
// Its own words would stand between our figures.
for (const args of [[], ['-b', 'firefox', '--mv3']]) {
  execFileSync('node_modules/.bin/wxt', ['build', ...args], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
}
const files = filesOfPages().filter((_, at) => at % every === 0)
const asked = browserNames.filter((name) => (values.browser ?? name) === name)
if (asked.length === 0) throw new Error(`--browser takes one of: ${browserNames.join(', ')}`)
// What the other browser gave stays as it was kept.
const browsers: Partial<Record<BrowserName, Measured>> =
  values.browser === undefined ? {} : JSON.parse(readFileSync(figures, 'utf8')).browsers
for (const name of asked) browsers[name] = await measureIn(name, files)
const run = { machine: machineName(), browsers }
if (values.write) {
  writeFileSync(figures, `${JSON.stringify(run, null, 2)}\n`)
  putTable('docs/saved-pages.md', 'saved-pages', tableOf(run))
}
process.stdout.write(tableOf(run))
process.exitCode = holds(run, files.length) ? 0 : 1
