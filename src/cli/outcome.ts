import { reasonOf } from './read-input.ts'

/** How a command ends: 0 where all went well, 2 where some input could not be read. */
export interface Outcome {
  readonly exitCode: 0 | 2
}

/** Entries after which a list is cut: a wrong file is wrong in every line. */
export const mostLines = 20

/** Says on standard output how a command is called. */
export function explain(usage: string): Outcome {
  process.stdout.write(`${usage}\n`)
  return { exitCode: 0 }
}

/** Says on standard error, a line each, what could not be read; a long list is cut and counted. */
export function fail(...lines: readonly string[]): Outcome {
  for (const line of lines.slice(0, mostLines)) process.stderr.write(`${line}\n`)
  if (lines.length > mostLines) process.stderr.write(`… and ${lines.length - mostLines} more\n`)
  return { exitCode: 2 }
}

/** Runs a command to its end: its exit code becomes the process's, and what it throws is said. */
export function conclude(run: () => Promise<{ readonly exitCode: number }>, usage: string): void {
  run().then(
    ({ exitCode }) => {
      process.exitCode = exitCode
    },
    (error: unknown) => {
      process.exitCode = failedBy(error, usage).exitCode
    },
  )
}

/** Says what went wrong; also how to call the command, where the call was the trouble. */
function failedBy(error: unknown, usage: string): Outcome {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return code.startsWith('ERR_PARSE_ARGS') ? fail(reasonOf(error), usage) : fail(reasonOf(error))
}
