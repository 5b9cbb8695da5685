import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import {
  describeShown,
  describeWorse,
  jsonValue,
  type MeasuredRow,
  markdownTable,
  measureAll,
  measures,
  named,
  replaceMarked,
  type Scores,
  scoresOfFigures,
  scoresSchema,
  terminalTable,
  type Worse,
  worseThan,
} from '../quality/index.ts'
import { data, openBench, project } from './open-bench.ts'
import { conclude, explain, fail, type Outcome } from './outcome.ts'
import { reasonOf } from './read-input.ts'

const usage =
  'usage: npm run -s quality -- [--only ROW] [--show ROW] [--json] [--write] (a row or a group of rows)'

const scoresFile = 'test/quality.json'
const readmeFile = 'README.md'

/** As other commands end, or with 1 where a figure got worse. */
type Ending = Outcome | { readonly exitCode: 1 }

async function committedScores(): Promise<Scores> {
  const path = join(project, scoresFile)
  if (!existsSync(path)) return {}
  return jsonValue(scoresFile, await readFile(path, 'utf8'), scoresSchema)
}

async function write(rows: readonly MeasuredRow[]): Promise<Outcome> {
  const scores = scoresOfFigures(rows.flatMap(({ figures }) => figures))
  await writeFile(join(project, scoresFile), `${JSON.stringify(scores, null, 2)}\n`)
  const readme = join(project, readmeFile)
  try {
    const text = replaceMarked(await readFile(readme, 'utf8'), markdownTable(rows))
    await writeFile(readme, text)
  } catch (error) {
    return fail(`${readmeFile}: ${reasonOf(error)}`)
  }
  return { exitCode: 0 }
}

function print(
  rows: readonly MeasuredRow[],
  worse: readonly Worse[],
  { json, shows }: { readonly json: boolean; readonly shows: boolean },
): void {
  if (json) {
    const told = rows.map(({ shown, ...row }) => (shows ? { ...row, shown } : row))
    const got = worse.map(({ figure, ...rest }) => ({ key: figure.key, ...rest }))
    process.stdout.write(`${JSON.stringify({ rows: told, worse: got })}\n`)
    return
  }
  const behind = shows ? rows.flatMap(({ shown }) => shown.map(describeShown)) : []
  for (const text of behind) process.stdout.write(text)
  process.stdout.write(terminalTable(rows))
  for (const one of worse) process.stdout.write(describeWorse(one))
}

async function quality(): Promise<Ending> {
  const { values } = parseArgs({
    options: {
      only: { type: 'string' },
      show: { type: 'string' },
      json: { type: 'boolean', default: false },
      write: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) return explain(usage)
  const name = values.show ?? values.only
  const chosen = name === undefined ? measures : named(measures, name)
  if (chosen.length === 0) {
    const names = [...new Set(measures.flatMap((measure) => [measure.group, measure.name]))]
    return fail(`there is no row "${name}"; there are ${names.join(', ')}`)
  }
  if (values.write && name !== undefined) {
    return fail('only the whole table can be written: leave --only and --show out', usage)
  }
  if (!existsSync(data)) return explain('there is no ../shared/eval here, so nothing is measured')
  const before = await committedScores()
  const rows = await measureAll(chosen, await openBench(), (row) => {
    process.stderr.write(`${row.name}: ${row.seconds.toFixed(1)} s\n`)
  })
  const worse = worseThan(
    before,
    rows.flatMap(({ figures }) => figures),
  )
  print(rows, worse, { json: values.json, shows: values.show !== undefined })
  // What is written becomes the measure of what is to come, better or worse.
  if (values.write) return write(rows)
  return { exitCode: worse.length > 0 ? 1 : 0 }
}

conclude(quality, usage)
