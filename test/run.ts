import { readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { browserNames } from './browsers/browser-name.ts'
import { findBrowser } from './browsers/find.ts'
import { addTally, failedOnce, passedOnce, type Tally, tallyOfRun } from './suite/tally.ts'
import { tool } from './suite/tool.ts'

/**
 * `npm test`: every step runs, also after one has failed; the last line says `N passed, N failed`,
 * where lint, type and build steps count as one each and tests as what they are.
 */
const reports = await mkdtemp(join(tmpdir(), 'disproof-test-'))

const step =
  (name: string, ...command: readonly [string, ...string[]]) =>
  async (): Promise<Tally> => {
    say(`\n── ${name}`)
    return (await tool(...command)) === 0 ? passedOnce : failedOnce
  }

const tests = (project: string) => async (): Promise<Tally> => {
  say(`\n── ${project} tests`)
  const report = join(reports, `${project}.json`)
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const status = await tool('vitest', 'run', '--project', project, ...reporters)
  return tallyOfRun(readIfThere(report), status)
}

const browsers = async (): Promise<Tally> => {
  say('\n── browsers')
  let tally: Tally = { passed: 0, failed: 0 }
  for (const name of browserNames) {
    try {
      say(`${name}: ${findBrowser(name)}`)
    } catch (error) {
      say(error instanceof Error ? error.message : String(error))
      tally = addTally(tally, failedOnce)
    }
  }
  return tally
}

const steps = [
  step('lint', 'biome', 'check'),
  step('types', 'tsc', '-p', 'tsconfig.json'),
  step('types of the pure folders', 'tsc', '-p', 'tsconfig.pure.json'),
  tests('unit'),
  step('build for Chromium', 'wxt', 'build'),
  step('build for Firefox', 'wxt', 'build', '-b', 'firefox', '--mv3'),
  browsers,
  tests('e2e'),
]

let total: Tally = { passed: 0, failed: 0 }
for (const run of steps) total = addTally(total, await run())
await rm(reports, { recursive: true, force: true })
say(`\n${total.passed} passed, ${total.failed} failed`)
process.exitCode = total.failed === 0 ? 0 : 1

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}

function readIfThere(path: string): string | null {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return null
  }
}
