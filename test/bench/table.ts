import type { Figures } from './measures.ts'

/** All figures of a run, by measure. */
export type BenchFigures = Readonly<Record<string, Figures | string>>

/** What one row compares: a figure, what it is divided by, and what the quotient is to reach. */
interface Row {
  readonly label: string
  readonly figure: readonly [measure: string, figure: string]
  readonly against: readonly [measure: string, figure: string]
  readonly atMost: number
}

const row = (
  label: string,
  figure: Row['figure'],
  against: Row['against'],
  atMost: number,
): Row => ({ label, figure, against, atMost })

const time = 'ours, ms a 1,000 words'
const [small, large] = ['checking, 10,892 cases', 'checking, 97,000 cases']
const memory = 'memory, 97,000 cases'

/** The rows of the table: ratios within one run, for absolute times vary with the machine. */
export const rows: readonly Row[] = [
  row('checking pages, of FlexSearch', [small, time], [small, 'FlexSearch, ms a 1,000 words'], 0.5),
  row(
    'checking pages, of MiniSearch',
    [small, time],
    [small, 'MiniSearch, ms a 1,000 words'],
    0.05,
  ),
  row('checking with 97,000, of 10,892', [large, time], [small, time], 3),
  ...['opening, 10,892 cases', 'opening, 97,000 cases'].map((measure) =>
    row(`${measure}, of an import`, [measure, 'ours, ms'], [measure, 'FlexSearch import, ms'], 0.5),
  ),
  row('memory, of FlexSearch', [memory, 'ours, MB'], [memory, 'FlexSearch documents, MB'], 0.3),
  row('memory, of MiniSearch', [memory, 'ours, MB'], [memory, 'MiniSearch, MB'], 0.3),
  ...['index, 10,892 cases', 'index, 97,000 cases'].map((measure) =>
    row(
      `${measure}, of an export`,
      [measure, 'ours, bytes a case'],
      [measure, 'FlexSearch export, bytes a case'],
      0.6,
    ),
  ),
]

function figureIn(figures: BenchFigures, [measure, figure]: Row['figure']): number {
  const found = figures[measure]
  return typeof found === 'object' ? (found[figure] ?? Number.NaN) : Number.NaN
}

const written = (value: number): string => value.toPrecision(3)

/** The table of a run, as Markdown. */
export function tableOf(figures: BenchFigures): string {
  const lines = rows.map(({ label, figure, against, atMost }) => {
    const [ours, theirs] = [figureIn(figures, figure), figureIn(figures, against)]
    const ratio = ours / theirs
    const cells = [label, written(ours), written(theirs), written(ratio), `≤ ${atMost}`]
    return `| ${[...cells, ratio <= atMost ? 'yes' : 'no'].join(' | ')} |`
  })
  const head = ['measure', 'ours', 'against', 'ratio', 'reach', 'reached']
  const rule = head.map(() => '---')
  return [
    `${figures.machine}`,
    '',
    `| ${head.join(' | ')} |`,
    `| ${rule.join(' | ')} |`,
    ...lines,
    '',
  ].join('\n')
}
