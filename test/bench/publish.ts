import { readFileSync, writeFileSync } from 'node:fs'
import { type BenchFigures, tableOf } from './table.ts'

/** Puts a table into a document, between the two comments that bear a name. */
export function putTable(document: string, name: string, table: string): void {
  const between = new RegExp(`(<!-- ${name}:begin -->\\n)[\\s\\S]*?(<!-- ${name}:end -->)`, 'u')
  const before = readFileSync(document, 'utf8')
  writeFileSync(
    document,
    before.replace(between, (_, begin, end) => `${begin}\n${table}\n${end}`),
  )
}

/**
 * The figures that were kept of earlier runs.
 * @throws Error where they are another machine's, with which figures of this one cannot stand in one table
 */
export function keptFigures(machine: string): BenchFigures {
  const kept: BenchFigures = JSON.parse(readFileSync('test/bench.json', 'utf8'))
  if (kept.machine === machine) return kept
  throw new Error(`the kept figures are from ${kept.machine}, not from ${machine}: measure all`)
}

/** Keeps the figures of a run, and its table in the document that explains them. */
export function publish(figures: BenchFigures): void {
  writeFileSync('test/bench.json', `${JSON.stringify(figures, null, 2)}\n`)
  putTable('docs/performance.md', 'bench', tableOf(figures))
}
