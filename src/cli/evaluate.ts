import { parseArgs } from 'node:util'
import {
  type RetrievalFigures,
  readRetrievalSet,
  retrievalFigures,
  retrieve,
} from '../quality/index.ts'
import { openWholeMeaning } from './open-meaning.ts'
import { conclude, explain, fail, type Outcome } from './outcome.ts'
import { readInput, reasonOf } from './read-input.ts'

const usage =
  'usage: npm run -s evaluate -- --corpus FILE --queries FILE --qrels FILE [--json] (.gz is read too)'

function describe(figures: RetrievalFigures): string {
  const { queries, map5, p1, mrr, recall20, msPerQuery, buildMs, packBytes } = figures
  const scores = `MAP@5 ${map5.toFixed(3)}, P@1 ${p1.toFixed(3)}, MRR ${mrr.toFixed(3)}`
  const kilobytes = Math.ceil(packBytes / 1000)
  return `${queries} queries: ${scores}, recall@20 ${recall20.toFixed(3)}; ${msPerQuery} ms a query; built in ${buildMs} ms, ${kilobytes} kB\n`
}

async function evaluate(): Promise<Outcome> {
  const { values } = parseArgs({
    options: {
      corpus: { type: 'string' },
      queries: { type: 'string' },
      qrels: { type: 'string' },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  })
  const { corpus, queries, qrels, json, help } = values
  if (help) return explain(usage)
  if (corpus === undefined || queries === undefined || qrels === undefined) return fail(usage)
  const set = await readRetrievalSet({ corpus, queries, qrels }, readInput, reasonOf)
  const figures = retrievalFigures(retrieve(set, await openWholeMeaning()))
  if (figures.queries === 0) return fail(`${qrels}: names no query of ${queries}`)
  process.stdout.write(json ? `${JSON.stringify(figures)}\n` : describe(figures))
  return { exitCode: 0 }
}

conclude(evaluate, usage)
