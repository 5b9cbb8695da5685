import type { Match } from './match.ts'

function overlap(one: Match, other: Match): boolean {
  return one.start < other.end && other.start < one.end
}

function surer(one: Match, other: Match): number {
  if (one.tier !== other.tier) return one.tier === 'match' ? -1 : 1
  return other.score - one.score || one.start - other.start || one.end - other.end
}

/**
 * Cases that one passage may be tied to: fact-checkers document one claim many times, and each has
 * its own disproof, but a sixth helps nobody.
 */
const mostRivals = 5

/**
 * Of matches that share words, the surest of each case stays, beside at most four of other cases.
 * The result is in the order of the text.
 */
export function selectMatches(found: readonly Match[]): Match[] {
  const kept: Match[] = []
  for (const match of [...found].sort(surer)) {
    const rivals = kept.filter((other) => overlap(match, other))
    if (rivals.some(({ caseId }) => caseId === match.caseId)) continue
    if (rivals.length < mostRivals) kept.push(match)
  }
  return kept.sort((one, other) => one.start - other.start || one.end - other.end)
}
