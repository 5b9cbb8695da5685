import { parseArgs } from 'node:util'
import { strToU8 } from 'fflate'
import { type Case, describeProblem, problemsAsCsv } from '../cases/index.ts'
import { type CompileStep, claimTexts, compilePack } from '../pack/index.ts'
import { makeKey, publishWith } from './compile-signed.ts'
import { describeGeneric, describeUnmatchable } from './describe-shortcomings.ts'
import { openMeaning } from './open-meaning.ts'
import { conclude, explain, fail, type Outcome } from './outcome.ts'
import { type ReadCases, readCases } from './read-cases.ts'
import { reasonOf } from './read-input.ts'
import { writeWhole } from './write-whole.ts'

const usage = `usage: npm run -s compile -- --out FILE INPUT…
       npm run -s compile -- --publish FOLDER --key FILE --name NAME --publisher NAME [--homepage ADDRESS] INPUT…
       npm run -s compile -- --new-key FILE
INPUT: page texts, JSON Lines, CSV, ClaimReviews, packs, or folders of them
       [--skip-rejected] goes on without records that cannot be read, [--rejected FILE] lists them`
/** Steps between two lines of progress; about a second's work. */
const progressStep = 5_000

function showProgress({ done, total }: CompileStep): void {
  if (done % progressStep === 0) process.stderr.write(`compiled ${done} of ${total} steps\n`)
}

async function writePack(out: string, cases: readonly Case[]): Promise<Outcome> {
  const meaning = await openMeaning()
  await meaning.languages.prepareClaims(claimTexts(cases))
  const compiled = compilePack(cases, meaning, showProgress)
  const { bytes, header, unmatchable, generic } = compiled
  try {
    await writeWhole(out, bytes)
  } catch (error) {
    return fail(`${out}: ${reasonOf(error)}`)
  }
  const { claims, dataDate, checksum } = header
  const kilobytes = Math.ceil(bytes.length / 1000)
  process.stdout.write(
    `${out}: ${header.cases} cases, ${claims} claims, data of ${dataDate ?? 'no date'}, ${kilobytes} kB, SHA-256 ${checksum}\n`,
  )
  process.stdout.write(describeUnmatchable(unmatchable))
  process.stdout.write(describeGeneric(generic))
  return { exitCode: 0 }
}

/** Writes down the records that could not be read; an outcome where that ends the command. */
async function rejectedOf(
  { cases, problems }: ReadCases,
  { rejected, skips }: { readonly rejected: string | undefined; readonly skips: boolean },
): Promise<Outcome | null> {
  try {
    if (rejected !== undefined) await writeWhole(rejected, strToU8(problemsAsCsv(problems)))
  } catch (error) {
    return fail(`${rejected}: ${reasonOf(error)}`)
  }
  if (problems.length === 0) return null
  const failure = fail(...problems.map(describeProblem))
  return cases.length === 0 || !skips ? failure : null
}

async function compile(): Promise<Outcome> {
  const { values, positionals } = parseArgs({
    options: {
      out: { type: 'string' },
      publish: { type: 'string' },
      key: { type: 'string' },
      name: { type: 'string' },
      publisher: { type: 'string' },
      homepage: { type: 'string' },
      'new-key': { type: 'string' },
      rejected: { type: 'string' },
      'skip-rejected': { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
    allowPositionals: true,
  })
  const { out, publish: folder, rejected, 'new-key': keyFile, 'skip-rejected': skips } = values
  if (values.help) return explain(usage)
  if (keyFile !== undefined) return makeKey(keyFile)
  if ((out === undefined) === (folder === undefined) || positionals.length === 0) return fail(usage)
  const publishing = folder === undefined ? null : await publishWith({ ...values, folder })
  if (publishing?.ok === false) return fail(publishing.reason)
  const read = await readCases(positionals)
  const ended = await rejectedOf(read, { rejected, skips })
  if (ended !== null) return ended
  if (publishing !== null) return publishing.run(read.cases, showProgress)
  return writePack(out ?? '', read.cases)
}

conclude(compile, usage)
