import type { Match } from '../../match/index.ts'
import type { BlockMatch, Finding, TabReport } from '../../messages/index.ts'

/**
 * What the page does with a known claim, the gravest first: it surely repeats it (`found`), surely
 * reports somebody else as saying it (`quoted`), may do either (`possible`), or only says that it
 * is not so (`refuted`).
 */
export type Standing = (typeof gravestFirst)[number]

const gravestFirst = ['found', 'quoted', 'possible', 'refuted'] as const

/** What a match's passage does with the claim. */
export function standingOfMatch({ stance, tier }: Pick<Match, 'stance' | 'tier'>): Standing {
  if (stance === 'refutes') return 'refuted'
  if (tier === 'possible') return 'possible'
  return stance === 'reports' ? 'quoted' : 'found'
}

/** Whether the user wants to be told of it; refuting is no flag. */
export function isFlagged(
  standing: Standing,
  { marksPossible }: Pick<TabReport, 'marksPossible'>,
): boolean {
  return standing === 'found' || standing === 'quoted' || (standing === 'possible' && marksPossible)
}

/** What one passage does with the claim. */
export function standingOfPassage({ match }: BlockMatch): Standing {
  return standingOfMatch(match)
}

/** What the page as a whole does with the claim: the gravest of what its passages do. */
export function standingOf({ passages }: Finding): Standing {
  const all = new Set(passages.map(standingOfPassage))
  return gravestFirst.find((standing) => all.has(standing)) ?? 'refuted'
}

/** Findings by what readers are told of them, each in the order of the page. */
export interface SortedFindings {
  readonly flagged: readonly Finding[]
  /** Of which the page only says that they are not so. */
  readonly refuted: readonly Finding[]
  /** Not sure enough to be marked or counted. */
  readonly near: readonly Finding[]
}

/** Sorts findings by what readers are told of them. */
export function sortedFindings(
  findings: readonly Finding[],
  report: Pick<TabReport, 'marksPossible'>,
): SortedFindings {
  const flagged = findings.filter((finding) => isFlagged(standingOf(finding), report))
  const refuted = findings.filter((finding) => standingOf(finding) === 'refuted')
  const near = findings.filter((one) => !flagged.includes(one) && !refuted.includes(one))
  return { flagged, refuted, near }
}

/** The passage that a finding stands by, and the others in the order of the page. */
export function leadAndOthers(finding: Finding): {
  readonly lead: BlockMatch | undefined
  readonly others: readonly BlockMatch[]
} {
  const standing = standingOf(finding)
  const lead = finding.passages.find((passage) => standingOfPassage(passage) === standing)
  return { lead, others: finding.passages.filter((passage) => passage !== lead) }
}
