import type { Match } from '../../src/match/index.ts'
import { linesOf } from './run-cli.ts'

/** A line of `check --json`. */
export interface CheckedFile {
  readonly source: string
  readonly language: string | null
  readonly words: number
  readonly matches: readonly Match[]
}

/** A line of `check --lines`. */
export interface CheckedRow {
  readonly id: string | number
  readonly matches: readonly Match[]
}

/** The JSON objects of an output, one a line. */
export function rowsOf<Row>(stdout: string): Row[] {
  return linesOf(stdout).map((line): Row => JSON.parse(line))
}

/** Titles of the cases that were found, each once, in the order of the text. */
export function titlesOf(matches: readonly Match[]): string[] {
  return [...new Set(matches.map(({ title }) => title))]
}
