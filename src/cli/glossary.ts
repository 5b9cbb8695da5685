import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { tongueCodes } from '../languages/index.ts'
import { coverageOf, developmentTexts, titleMass } from '../quality/index.ts'
import { glossaryFromCsv, glossaryToCsv } from './glossary-files.ts'
import { data, openBench } from './open-bench.ts'
import { conceptsOf } from './open-languages.ts'
import { conclude, explain, fail, type Outcome } from './outcome.ts'

const usage = `usage: npm run -s glossary                     how much the glossary covers, and what it misses
       npm run -s glossary -- --missing LANGUAGE   all commonest words that it misses in one language
       npm run -s glossary -- --table FILE.csv     writes the whole glossary as one table
       npm run -s glossary -- --read FILE.csv      takes such a table, corrected, into the languages' files`

/** Missed words that are shown of each language. */
const shown = 25

async function coverage(missing: string | undefined): Promise<Outcome> {
  const bench = await openBench()
  const { languages } = bench.tools.meaning
  if (missing === undefined) {
    const concepts = await conceptsOf()
    const titles = (await bench.titles()).map(({ title }) => title)
    const mass = (100 * titleMass(titles, (term) => concepts.terms.has(term))).toFixed(1)
    process.stdout.write(
      `${concepts.keys} concepts, ${concepts.inEveryLanguage} of them with forms in every language; they cover ${mass}% of what ${titles.length} titles say\n`,
    )
  }
  for (const [code, texts] of await developmentTexts(bench)) {
    if (missing !== undefined && code !== missing) continue
    const { words, share, missed } = coverageOf(texts, code, languages)
    process.stdout.write(
      `${code}: ${(100 * share).toFixed(1)}% of ${words} content words of ${texts.length} texts reach a concept\n`,
    )
    const list = missing === undefined ? missed.slice(0, shown) : missed
    process.stdout.write(`  ${list.map(([word, times]) => `${word} ${times}`).join(', ')}\n`)
  }
  return { exitCode: 0 }
}

async function glossary(): Promise<Outcome> {
  const { values } = parseArgs({
    options: {
      missing: { type: 'string' },
      table: { type: 'string' },
      read: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) return explain(usage)
  if (values.table !== undefined) return glossaryToCsv(values.table)
  if (values.read !== undefined) return glossaryFromCsv(values.read)
  const isKnown =
    values.missing === undefined || tongueCodes.some((code) => code === values.missing)
  if (!isKnown) return fail(`there is no "${values.missing}"; there are ${tongueCodes.join(', ')}`)
  if (!existsSync(join(data, 'cases'))) {
    return explain('there is no ../shared/eval here, so nothing is measured')
  }
  return coverage(values.missing)
}

conclude(glossary, usage)
