import { type FigureKind, type Goal, isReached, type Sample } from './figure.ts'

function percent(value: number, decimals: number): string {
  // 42%, 3%, 0.5%: no more decimals than say something.
  return `${Number((value * 100).toFixed(decimals))}%`
}

/** A value as the table writes it: .836, 1.5%, 0.87, or 3. */
export function writtenValue(value: number, { unit }: Pick<FigureKind, 'unit'>): string {
  if (unit === 'score') return value.toFixed(3).replace(/^0/u, '')
  if (unit === 'ratio') return value.toFixed(2)
  return unit === 'count' ? String(value) : percent(value, value < 0.01 ? 2 : 1)
}

/** A sample with how many it is of: "1.5% of 2,000". */
export function writtenSample(sample: Sample | null, kind: Pick<FigureKind, 'unit'>): string {
  if (sample === null) return '–'
  return `${writtenValue(sample.value, kind)} of ${sample.of.toLocaleString('en')}`
}

/** A goal: "≥ .900"; a dash where there is none. */
export function writtenGoal(goal: Goal | null, kind: Pick<FigureKind, 'unit'>): string {
  if (goal === null) return '–'
  return 'atLeast' in goal
    ? `≥ ${writtenValue(goal.atLeast, kind)}`
    : `≤ ${writtenValue(goal.atMost, kind)}`
}

/** Whether a figure reaches its goal, in a word; a dash where there is no goal. */
export function writtenReach(figure: Parameters<typeof isReached>[0]): string {
  const reached = isReached(figure)
  if (reached === null) return '–'
  return reached ? 'yes' : 'no'
}
