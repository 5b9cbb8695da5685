import type { Figure } from './figure.ts'
import { type Baseline, noBaseline } from './measure.ts'
import { writtenGoal, writtenReach, writtenSample } from './written-figure.ts'

/** What a measure gave, as the table tells it. */
export interface Row {
  readonly name: string
  readonly baseline: Baseline
  readonly note: string | null
  readonly figures: readonly Figure[]
}

const headings = [
  'measure',
  'BM25 / overlap',
  'FlexSearch',
  'best published',
  'goal',
  'all',
  'kept aside',
  'reached',
]

function lineOf(figure: Figure, { plain, flexSearch, published }: Baseline): string[] {
  const { label, goal, all, aside } = figure
  return [
    label,
    plain,
    flexSearch,
    published,
    writtenGoal(goal, figure),
    writtenSample(all, figure),
    writtenSample(aside, figure),
    writtenReach(figure),
  ]
}

/** The lines of a row: what others reach stands beside its first figure, which alone it is of. */
function linesOf({ figures, baseline, note }: Row): string[][] {
  const lines = figures.map((figure, place) => lineOf(figure, place === 0 ? baseline : noBaseline))
  if (note === null) return lines
  const { plain, flexSearch, published } = baseline
  return [[note, plain, flexSearch, published, '–', '–', '–', '–'], ...lines]
}

/** The whole table for a terminal, with the names by which rows are asked for. */
export function terminalTable(rows: readonly Row[]): string {
  const lines = rows.flatMap((row) => linesOf(row).map((line) => [row.name, ...line]))
  const table = [['row', ...headings], ...lines]
  const widths = (table[0] ?? []).map((_, column) =>
    Math.max(...table.map((line) => line[column]?.length ?? 0)),
  )
  const padded = table.map((line) =>
    line
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  )
  return `${padded.join('\n')}\n`
}

/** The table for the README: the figures that have a goal, and what is not measured here. */
export function markdownTable(rows: readonly Row[]): string {
  const lines = rows.flatMap(({ figures, ...row }) =>
    linesOf({ ...row, figures: figures.filter(({ goal }) => goal !== null) }),
  )
  const written = [headings, headings.map(() => '---'), ...lines].map(
    (line) => `| ${line.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`,
  )
  return `${written.join('\n')}\n`
}
