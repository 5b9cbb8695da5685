import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { gunzipSync } from 'node:zlib'
import { build } from 'vite'
import { pageOfHtml } from '../../src/cli/page-of-file.ts'
import { countWords, paragraphSentences } from '../../src/language/index.ts'
import { flexsearchAlias } from '../../wxt.config.ts'
import { browserMeasures } from './browser/index.ts'
import { machineName } from './machine-name.ts'
import type { Figures } from './measures.ts'
import { keptFigures, publish } from './publish.ts'
import { data, type PageTexts } from './sources.ts'
import { tableOf } from './table.ts'

/** Every so many of the saved English pages are checked. */
const pageStep = 6

function pageTexts(): PageTexts {
  const index = readFileSync(new URL('pages/index.jsonl', data), 'utf8').trim().split('\n')
  const pages = index.map((line): { file: string; lang?: string } => JSON.parse(line))
  const english = pages.filter(({ lang }) => /^en\b/iu.test(lang ?? ''))
  const blocks = english
    .filter((_, at) => at % pageStep === 0)
    .flatMap(({ file }) => {
      const html = gunzipSync(readFileSync(new URL(`pages/${file}`, data))).toString()
      return pageOfHtml(html).blocks.map(({ text }) => text)
    })
  const sentences = blocks.flatMap((block) =>
    [...paragraphSentences(block)].flat().map(({ start, end }) => block.slice(start, end)),
  )
  const words = blocks.reduce((sum, block) => sum + countWords(block), 0)
  return { blocks, sentences, words }
}

/** `npm run -s bench`: measures in processes of their own, one after the other, and prints a table. `--only` measures those alone whose names hold its words. */
const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
    only: { type: 'string', default: '' },
  },
})
if (!existsSync(data)) {
  process.stdout.write('The evaluation data are not beside the project: nothing to measure.\n')
  process.exit(0)
}
const folder = mkdtempSync(join(tmpdir(), 'disproof-bench-'))
try {
  const pages = join(folder, 'pages.json')
  writeFileSync(pages, JSON.stringify(pageTexts()))
  // Its own words would stand between our figures.
  execFileSync('node_modules/.bin/wxt', ['build'], { stdio: ['ignore', 'ignore', 'inherit'] })
  // As the browser gets it: compiled, in one file, without what a development loader adds.
  await build({
    configFile: false,
    logLevel: 'error',
    resolve: { alias: flexsearchAlias },
    ssr: { noExternal: true },
    build: { ssr: 'test/bench/measure.ts', outDir: folder, emptyOutDir: false },
  })
  const measure = (what: string, given = ''): Figures => {
    const command = ['--expose-gc', join(folder, 'measure.js'), what, given]
    const env = { ...process.env, BENCH_PAGES: pages }
    return JSON.parse(execFileSync(process.execPath, command, { env, encoding: 'utf8' }))
  }
  const measures: Readonly<Record<string, () => Figures | Promise<Figures>>> = {
    'checking, 10,892 cases': () => measure('checking', 'titles'),
    'checking, 97,000 cases': () => measure('checking', 'all'),
    'opening, 10,892 cases': () => measure('opening', 'titles'),
    'opening, 97,000 cases': () => measure('opening', 'all'),
    'index, 10,892 cases': () => measure('bytes', 'titles'),
    'index, 97,000 cases': () => measure('bytes', 'all'),
    'searching, 10,892 cases': () => measure('searching', 'titles'),
    'searching, 97,000 cases': () => measure('searching', 'all'),
    'publishing, 97,000 cases': () => measure('publishing'),
    'memory, 97,000 cases': () => {
      measure('store', folder)
      return {
        ...measure('ours', folder),
        ...measure('FlexSearch documents'),
        ...measure('MiniSearch'),
      }
    },
    ...browserMeasures,
  }
  // What is not measured now stays as it was kept, as long as it is of this machine.
  const figures: Record<string, Figures | string> = {
    ...(values.only === '' ? {} : keptFigures(machineName())),
    machine: machineName(),
  }
  for (const [name, work] of Object.entries(measures)) {
    if (!name.includes(values.only)) continue
    process.stderr.write(`${name}\n`)
    figures[name] = await work()
  }
  if (values.write) publish(figures)
  const printed = values.json ? `${JSON.stringify(figures, null, 2)}\n` : tableOf(figures)
  process.stdout.write(printed)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
