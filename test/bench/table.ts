import type { Figures } from './measures.ts'

/** All figures of a run, by measure. */
export type BenchFigures = Readonly<Record<string, Figures | string>>

/** A figure by its measure and its name. */
type Named = readonly [measure: string, figure: string]

/**
 * What one row tells: a figure, what it is divided by, and what the quotient is to reach; where there
 * is nothing to divide it by, what it is to reach itself.
 */
interface Row {
  readonly label: string
  readonly figure: Named
  readonly against: Named | null
  readonly atMost: number
}

const row = (label: string, figure: Named, against: Named | null, atMost: number): Row => ({
  label,
  figure,
  against,
  atMost,
})

const time = 'ours, ms a 1,000 words'
const [small, large] = ['checking, 10,892 cases', 'checking, 97,000 cases']
const memory = 'memory, 97,000 cases'
const [saved, feed, packed] = [
  'saved pages in Chromium',
  'a feed of 50 posts a second',
  'the extension, packed',
]
const [begin, end] = ['heap after 30 s, MB', 'heap after 60 s, MB']

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
  ...['cold start, 10,892 cases', 'cold start, 97,000 cases'].map((measure, at) =>
    row(`${measure}, ms`, [measure, 'to the first answer, ms'], null, [100, 400][at] ?? 0),
  ),
  ...['searching, 10,892 cases', 'searching, 97,000 cases'].map((measure) =>
    row(`${measure}: an answer, p95, ms`, [measure, 'an answer while typing, p95 ms'], null, 50),
  ),
  row('popup until it shows what is known, ms', ['opening the popup', 'median ms'], null, 100),
  row('time added to a saved page, p95, ms', [saved, 'ours, p95 ms'], null, 30),
  row('longest task on a saved page, ms', [saved, 'ours, longest task, ms'], null, 50),
  ...[
    'a page of 100,000 nodes',
    'a feed of 50 posts a second',
    '1,000 changed texts a second',
  ].flatMap((measure) => [
    row(`${measure}: longest task, ms`, [measure, 'longest task, ms'], null, 50),
    row(`${measure}: marks missing`, [measure, 'marks missing'], null, 0),
  ]),
  row('the feed: heap at its end, of that after 30 s', [feed, end], [feed, begin], 1.05),
  row('the extension, packed, kB', [packed, 'all, kB'], null, 3_000),
  row('its code, packed, kB', [packed, 'code, kB'], null, 150),
]

function figureIn(figures: BenchFigures, [measure, figure]: Named): number {
  const found = figures[measure]
  return typeof found === 'object' ? (found[figure] ?? Number.NaN) : Number.NaN
}

const written = (value: number): string =>
  value >= 1_000 ? Math.round(value).toLocaleString('en') : value === 0 ? '0' : value.toPrecision(3)

/** The table of a run, as Markdown. */
export function tableOf(figures: BenchFigures): string {
  const lines = rows.map(({ label, figure, against, atMost }) => {
    const ours = figureIn(figures, figure)
    const theirs = against === null ? null : figureIn(figures, against)
    const reached = theirs === null ? ours : ours / theirs
    const compared = theirs === null ? ['–', '–'] : [written(theirs), written(reached)]
    const cells = [label, written(ours), ...compared, `≤ ${atMost.toLocaleString('en')}`]
    return `| ${[...cells, reached <= atMost ? 'yes' : 'no'].join(' | ')} |`
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
