import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type TongueCode, tongueCodes } from '../languages/index.ts'
import {
  type Coverage,
  coverageOf,
  developmentTexts,
  replaceMarked,
  titleMass,
} from '../quality/index.ts'
import { glossaryFromCsv, glossaryToCsv } from './glossary-files.ts'
import { data, openBench, project } from './open-bench.ts'
import { conceptsOf } from './open-languages.ts'
import { conclude, explain, fail, type Outcome } from './outcome.ts'

const usage = `usage: npm run -s glossary [-- --write]         how much the glossary covers, and what it misses
       npm run -s glossary -- --missing LANGUAGE   the commonest words that it misses in one language
       npm run -s glossary -- --table FILE.csv     writes the whole glossary as one table
       npm run -s glossary -- --read FILE.csv      takes such a table, corrected, into the languages' files`

const document = 'docs/languages.md'
/** Missed words that are shown of each language. */
const shown = 20

/** How far the glossary reaches in one language. */
interface LanguageCoverage extends Coverage {
  readonly code: TongueCode
  readonly texts: number
}

async function measured(codes: readonly TongueCode[]): Promise<{
  readonly summary: string
  readonly coverages: readonly LanguageCoverage[]
}> {
  const bench = await openBench()
  const { keys, inEveryLanguage, terms } = await conceptsOf()
  const titles = (await bench.titles()).map(({ title }) => title)
  const mass = percent(titleMass(titles, (term) => terms.has(term)))
  const coverages = [...(await developmentTexts(bench))]
    .filter(([code]) => codes.includes(code))
    .map(([code, texts]) => ({
      ...coverageOf(texts, code, bench.tools.meaning.languages),
      code,
      texts: texts.length,
    }))
  const number = (value: number) => value.toLocaleString('en')
  return {
    summary: `${number(keys)} concepts, ${number(inEveryLanguage)} of them with forms in every language; they cover ${mass} of what ${number(titles.length)} titles say, each term weighed by how rare it is.`,
    coverages,
  }
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)}%`
}

function missedIn({ missed }: Coverage, most: number): string {
  return missed
    .slice(0, most)
    .map(([word, times]) => `${word} ${times}`)
    .join(', ')
}

function markdown(summary: string, coverages: readonly LanguageCoverage[]): string {
  const rows = coverages.map(
    (one) =>
      `| ${one.code} | ${one.texts.toLocaleString('en')} | ${one.words.toLocaleString('en')} | ${percent(one.share)} | ${missedIn(one, shown)} |`,
  )
  const head = [
    '| | texts | content words | reach a concept | most missed |',
    '|---|---|---|---|---|',
  ]
  return [summary, '', ...head, ...rows].join('\n')
}

async function coverage(missing: TongueCode | null, isWritten: boolean): Promise<Outcome> {
  const { summary, coverages } = await measured(missing === null ? tongueCodes : [missing])
  process.stdout.write(`${summary}\n`)
  for (const one of coverages) {
    const { code, texts, words, share } = one
    process.stdout.write(
      `${code}: ${percent(share)} of ${words} content words of ${texts} texts reach a concept\n  ${missedIn(one, missing === null ? shown : Infinity)}\n`,
    )
  }
  if (isWritten) {
    const path = join(project, document)
    await writeFile(path, replaceMarked(await readFile(path, 'utf8'), markdown(summary, coverages)))
  }
  return { exitCode: 0 }
}

async function glossary(): Promise<Outcome> {
  const { values } = parseArgs({
    options: {
      missing: { type: 'string' },
      table: { type: 'string' },
      read: { type: 'string' },
      write: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) return explain(usage)
  if (values.table !== undefined) return glossaryToCsv(values.table)
  if (values.read !== undefined) return glossaryFromCsv(values.read)
  const missing = tongueCodes.find((code) => code === values.missing) ?? null
  if (values.missing !== undefined && (missing === null || values.write)) {
    return missing === null
      ? fail(`there is no "${values.missing}"; there are ${tongueCodes.join(', ')}`)
      : fail('only the whole table can be written: leave --missing out', usage)
  }
  if (!existsSync(data)) return explain('there is no ../shared/eval here, so nothing is measured')
  return coverage(missing, values.write)
}

conclude(glossary, usage)
