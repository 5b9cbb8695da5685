import type { Worse } from './scores.ts'
import { writtenValue } from './written-figure.ts'

/** What got worse, in a line for a terminal with its line break. */
export function describeWorse({ figure, part, was, is }: Worse): string {
  const where = part === 'all' ? 'all' : 'kept aside'
  const [before, now] = [writtenValue(was, figure), writtenValue(is, figure)]
  return `worse: ${figure.label} (${where}): ${before} before, ${now} now\n`
}
