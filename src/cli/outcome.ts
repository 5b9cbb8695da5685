/** How a command ends: 0 where all went well, 2 where some input could not be read. */
export interface Outcome {
  readonly exitCode: 0 | 2
}

/** Says on standard error, a line each, what could not be read. */
export function fail(...lines: readonly string[]): Outcome {
  for (const line of lines) process.stderr.write(`${line}\n`)
  return { exitCode: 2 }
}

/** Says how the command is to be called. */
export function usageError(usage: string): Outcome {
  return fail(usage)
}
