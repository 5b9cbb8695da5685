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

/** Keeps the figures of a run, and its table in the document that explains them. */
export function publish(figures: BenchFigures): void {
  writeFileSync('test/bench.json', `${JSON.stringify(figures, null, 2)}\n`)
  putTable('docs/performance.md', 'bench', tableOf(figures))
}
