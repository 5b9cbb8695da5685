import type { Bench } from './bench.ts'
import type { Measure, Shown } from './measure.ts'
import type { Row } from './table.ts'

/** What a measure gave, with what is behind it and how long it took. */
export interface MeasuredRow extends Row {
  readonly shown: readonly Shown[]
  readonly seconds: number
}

/** The measures of that name, or of the group of that name. */
export function named(measures: readonly Measure[], name: string): Measure[] {
  return measures.filter((measure) => measure.name === name || measure.group === name)
}

/** Runs measures one after the other; `onRow` hears of each when it is done. */
export async function measureAll(
  measures: readonly Measure[],
  bench: Bench,
  onRow: (row: MeasuredRow) => void = () => {},
): Promise<MeasuredRow[]> {
  const rows: MeasuredRow[] = []
  for (const { name, baseline, note, run } of measures) {
    const started = performance.now()
    const { figures, shown } = await run(bench)
    const seconds = (performance.now() - started) / 1000
    const row = { name, baseline, note, figures, shown, seconds }
    rows.push(row)
    onRow(row)
  }
  return rows
}
