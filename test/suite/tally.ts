/** How much of a run went well, in tests or in steps that count as one. */
export interface Tally {
  readonly passed: number
  readonly failed: number
}

export const passedOnce: Tally = { passed: 1, failed: 0 }
export const failedOnce: Tally = { passed: 0, failed: 1 }

/** The sum of two tallies. */
export function addTally(one: Tally, other: Tally): Tally {
  return { passed: one.passed + other.passed, failed: one.failed + other.failed }
}

interface FileResult {
  readonly status: string
  readonly assertionResults: readonly { readonly status: string }[]
}

/**
 * Counts the tests in Vitest's JSON report (null where there is none). Tests that did not run are
 * failed ones, a file that failed outside its tests counts as one more, and a run whose exit
 * status is bad never counts as free of failures.
 */
export function tallyOfRun(report: string | null, exitStatus: number): Tally {
  const tally = report === null ? failedOnce : tallyOfReport(report)
  return exitStatus !== 0 && tally.failed === 0 ? addTally(tally, failedOnce) : tally
}

function tallyOfReport(report: string): Tally {
  const { testResults }: { testResults: readonly FileResult[] } = JSON.parse(report)
  return testResults.map(tallyOfFile).reduce(addTally, { passed: 0, failed: 0 })
}

function tallyOfFile({ status, assertionResults }: FileResult): Tally {
  const passed = assertionResults.filter((test) => test.status === 'passed').length
  const failed = assertionResults.length - passed
  return status === 'failed' && failed === 0 ? { passed, failed: 1 } : { passed, failed }
}
