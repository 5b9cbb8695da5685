import type { BrowserName } from '../browsers/browser-name.ts'
import type { Deviation, Measured } from './measure.ts'

/** What a run has found, by browser. */
export interface SavedPagesRun {
  readonly machine: string
  readonly browsers: Readonly<Partial<Record<BrowserName, Measured>>>
}

/** A row: its label, the figure it shows, and where there is one, of how many that is. */
const rows: readonly (readonly [label: string, figure: string, of?: string])[] = [
  ['saved pages', 'pages'],
  ['the added paragraph is marked', 'marked', 'pages'],
  ['checked: the same document as without us', 'unchanged', 'pages'],
  ['marked: the same document as without us', 'marked, unchanged', 'marked'],
  ['a card opened on a mark', 'cards', 'marked'],
  ['… by pointing, and not from the keyboard', 'cards by the pointer', 'cards'],
  ['the same document after the card has closed', 'cards, unchanged', 'cards'],
  ['marked in their own text, too', 'marked in their own text', 'pages'],
  ['an error or a warning of ours on the console', 'with an error of ours', 'pages'],
  ['our longest task on a page: median, ms', 'longest task, median ms'],
  ['… on one page in twenty it is longer than, ms', 'longest task, p95 ms'],
  ['… on the page where it is longest, ms', 'longest task, longest ms'],
]

const written = (value: number): string =>
  Number.isInteger(value) ? value.toLocaleString('en') : value.toPrecision(3)

function cell({ figures }: Measured, figure: string, of: string | undefined): string {
  const [value, whole] = [figures[figure], of === undefined ? undefined : figures[of]]
  if (value === undefined) return '–'
  return whole === undefined ? written(value) : `${written(value)} of ${written(whole)}`
}

/** The same deviation of many pages is one line. */
function deviationLines(browser: string, deviations: readonly Deviation[]): string[] {
  const pages = new Map<string, string[]>()
  for (const { page, what } of deviations) pages.set(what, [...(pages.get(what) ?? []), page])
  return [...pages].map(([what, names]) => `- ${browser}, ${what}: ${names.join(', ')}`)
}

/** The table of a run, as Markdown, and below it the pages that deviate. */
export function tableOf({ machine, browsers }: SavedPagesRun): string {
  const measured = Object.values(browsers)
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  const head = ['measure', ...measured.map(({ version }) => version)]
  return [
    machine,
    '',
    line(head),
    line(head.map(() => '---')),
    ...rows.map(([label, figure, of]) =>
      line([label, ...measured.map((one) => cell(one, figure, of))]),
    ),
    '',
    ...measured.flatMap(({ version, deviations }) => deviationLines(version, deviations)),
    '',
  ].join('\n')
}

/** Whether every page was looked at and left as it was, with marks and cards and without an error of ours. */
export function holds({ browsers }: SavedPagesRun, pages: number): boolean {
  return Object.values(browsers).every(
    ({ figures }) =>
      figures.pages === pages &&
      // Where nothing is marked nothing is shown.
      (figures.cards ?? 0) > 0 &&
      figures.unchanged === pages &&
      figures['cards, unchanged'] === figures.cards &&
      figures['with an error of ours'] === 0,
  )
}
