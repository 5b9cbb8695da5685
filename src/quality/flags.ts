import type { Match } from '../match/index.ts'

export { isSurest } from '../match/index.ts'

/** The matches that count as flags: those that say a claim is made, not that it is refuted. */
export function flagsOf(matches: readonly Match[]): Match[] {
  return matches.filter(({ stance }) => stance !== 'refutes')
}

export function isSure({ tier }: Match): boolean {
  return tier === 'match'
}

export function isRepeat({ stance }: Match): boolean {
  return stance === 'repeats'
}
