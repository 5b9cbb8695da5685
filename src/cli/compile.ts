import { mkdir, rename, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { parseArgs } from 'node:util'
import { strToU8 } from 'fflate'
import {
  type CaseDocument,
  describeProblem,
  problemsAsCsv,
  readCollection,
} from '../cases/index.ts'
import { type CompileStep, compilePack } from '../pack/index.ts'
import { caseDocuments } from './case-documents.ts'
import { describeGeneric, describeUnmatchable } from './describe-shortcomings.ts'
import { openMeaning } from './open-meaning.ts'
import { conclude, explain, fail, type Outcome } from './outcome.ts'
import { reasonOf } from './read-input.ts'

const usage =
  'usage: npm run -s compile -- --out FILE INPUT… [--skip-rejected] [--rejected FILE] (page texts, JSON Lines, CSV, ClaimReviews, or folders of them)'
/** Steps between two lines of progress; about a second's work. */
const progressStep = 5_000

function showProgress({ done, total }: CompileStep): void {
  if (done % progressStep === 0) process.stderr.write(`compiled ${done} of ${total} steps\n`)
}

async function writeWhole(file: string, bytes: Uint8Array): Promise<void> {
  await mkdir(dirname(file), { recursive: true })
  // Renamed when complete, so that a pack that was there before is never half overwritten.
  const partial = `${file}.partial`
  await writeFile(partial, bytes)
  await rename(partial, file)
}

async function compile(): Promise<Outcome> {
  const { values, positionals } = parseArgs({
    options: {
      out: { type: 'string' },
      rejected: { type: 'string' },
      'skip-rejected': { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
    allowPositionals: true,
  })
  const { out, rejected } = values
  if (values.help) return explain(usage)
  if (out === undefined || positionals.length === 0) return fail(usage)
  const documents: CaseDocument[] = []
  for (const input of positionals) {
    try {
      documents.push(...(await caseDocuments(input)))
    } catch (error) {
      return fail(`${input}: ${reasonOf(error)}`)
    }
  }
  const { cases: read, problems } = readCollection(documents)
  try {
    if (rejected !== undefined) await writeWhole(rejected, strToU8(problemsAsCsv(problems)))
  } catch (error) {
    return fail(`${rejected}: ${reasonOf(error)}`)
  }
  if (problems.length > 0) {
    const failure = fail(...problems.map(describeProblem))
    if (read.length === 0 || !values['skip-rejected']) return failure
  }
  const meaning = await openMeaning()
  const compiled = compilePack(read, meaning, showProgress)
  const { bytes, header, unmatchable, generic } = compiled
  try {
    await writeWhole(out, bytes)
  } catch (error) {
    return fail(`${out}: ${reasonOf(error)}`)
  }
  const { cases, claims, dataDate, checksum } = header
  const kilobytes = Math.ceil(bytes.length / 1000)
  process.stdout.write(
    `${out}: ${cases} cases, ${claims} claims, data of ${dataDate ?? 'no date'}, ${kilobytes} kB, SHA-256 ${checksum}\n`,
  )
  process.stdout.write(describeUnmatchable(unmatchable))
  process.stdout.write(describeGeneric(generic))
  return { exitCode: 0 }
}

conclude(compile, usage)
