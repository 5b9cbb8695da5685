import type { Shortcoming, UnmatchableCase } from '../pack/index.ts'
import { mostLines } from './outcome.ts'

const told: Readonly<Record<Shortcoming, string>> = {
  'cut off': 'cannot be matched, for the title is cut off',
  'says too little': 'cannot be matched, for the title says too little',
}

function line(what: string, ids: readonly string[]): string {
  const cases = ids.length === 1 ? '1 case' : `${ids.length} cases`
  const rest = ids.length > mostLines ? ` … and ${ids.length - mostLines} more` : ''
  return `${cases} ${what}: ${ids.slice(0, mostLines).join(', ')}${rest}\n`
}

/** The cases that no page can be compared with, a line for each reason; a long list is cut and counted. */
export function describeUnmatchable(cases: readonly UnmatchableCase[]): string {
  const byReason = new Map<Shortcoming, string[]>()
  for (const { id, reason } of cases) {
    const ids = byReason.get(reason)
    if (ids) ids.push(id)
    else byReason.set(reason, [id])
  }
  return [...byReason].map(([reason, ids]) => line(told[reason], ids)).join('')
}

/** The cases that are shown as possible at most; empty where there are none. */
export function describeGeneric(ids: readonly string[]): string {
  return ids.length === 0 ? '' : line('can be found but never for sure, for so few words', ids)
}
