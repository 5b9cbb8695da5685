import { describe, expect, it } from 'vitest'
import { tallyOfRun } from './tally.ts'

const file = (status: string, ...tests: readonly string[]) => ({
  status,
  assertionResults: tests.map((status) => ({ status })),
})
const report = (...testResults: readonly object[]) => JSON.stringify({ testResults })

describe('counting a test run', () => {
  it('counts passed and failed tests over all files', () => {
    const run = report(file('passed', 'passed', 'passed'), file('failed', 'failed', 'passed'))
    expect(tallyOfRun(run, 1)).toEqual({ passed: 3, failed: 1 })
  })

  it('counts a file that could not be loaded as one failure', () => {
    expect(tallyOfRun(report(file('failed')), 1)).toEqual({ passed: 0, failed: 1 })
  })

  it('counts tests that did not run as failed', () => {
    const run = report(file('failed', 'skipped', 'pending', 'todo'))
    expect(tallyOfRun(run, 1)).toEqual({ passed: 0, failed: 3 })
  })

  it('counts one failure when the run ended badly although every test passed', () => {
    expect(tallyOfRun(report(file('passed', 'passed')), 1)).toEqual({ passed: 1, failed: 1 })
  })

  it('counts one failure when there is no report', () => {
    expect(tallyOfRun(null, 1)).toEqual({ passed: 0, failed: 1 })
    expect(tallyOfRun(null, 0)).toEqual({ passed: 0, failed: 1 })
  })

  it('counts no failure when all is well', () => {
    expect(tallyOfRun(report(file('passed', 'passed')), 0)).toEqual({ passed: 1, failed: 0 })
  })
})
