import type { Match } from './match.ts'

function overlap(one: Match, other: Match): boolean {
  return one.start < other.end && other.start < one.end
}

function surer(one: Match, other: Match): number {
  if (one.tier !== other.tier) return one.tier === 'match' ? -1 : 1
  return other.score - one.score || one.start - other.start || one.end - other.end
}

/**
 * Of matches that share words, the surest of each case stays; another case stays beside it only
 * where it is a `match` too, for one passage may well carry two claims but a weak likeness says
 * nothing beside a strong one. The result is in the order of the text.
 */
export function selectMatches(found: readonly Match[]): Match[] {
  const kept: Match[] = []
  for (const match of [...found].sort(surer)) {
    const rivals = kept.filter((other) => overlap(match, other))
    const sameCase = rivals.some(({ caseId }) => caseId === match.caseId)
    if (rivals.length === 0 || (!sameCase && match.tier === 'match')) kept.push(match)
  }
  return kept.sort((one, other) => one.start - other.start || one.end - other.end)
}
