import { readFileSync, writeFileSync } from 'node:fs'
import { type BenchFigures, tableOf } from './table.ts'

const document = 'docs/performance.md'
const between = /(<!-- bench:begin -->\n)[\s\S]*?(<!-- bench:end -->)/u

/** Keeps the figures of a run, and its table in the document that explains them. */
export function publish(figures: BenchFigures): void {
  writeFileSync('test/bench.json', `${JSON.stringify(figures, null, 2)}\n`)
  const table = `\n${tableOf(figures)}\n`
  const before = readFileSync(document, 'utf8')
  writeFileSync(
    document,
    before.replace(between, (_, begin, end) => `${begin}${table}${end}`),
  )
}
