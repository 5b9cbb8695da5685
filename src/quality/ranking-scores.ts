/** How good one ranking is, each from 0 to 1. */
export interface RankingScores {
  /** Average precision in the first five. */
  readonly ap5: number
  /** 1 where the first answer is right. */
  readonly p1: number
  /** One over the place of the first right answer; 0 where none of the ranking is. */
  readonly reciprocalRank: number
  /** Share of the right answers that are among the first twenty. */
  readonly recall20: number
}

/**
 * Average precision at `depth` as CLEF CheckThat! scores it: the precision at the place of each hit
 * among the first `depth`, summed, over the number of relevant answers or `depth`, whichever is less.
 */
export function averagePrecision(
  ranking: readonly string[],
  relevant: ReadonlySet<string>,
  depth: number,
): number {
  if (relevant.size === 0) return 0
  let hits = 0
  let sum = 0
  for (const [place, id] of ranking.slice(0, depth).entries()) {
    if (!relevant.has(id)) continue
    hits += 1
    sum += hits / (place + 1)
  }
  return sum / Math.min(relevant.size, depth)
}

/** The scores of a ranking, best first and each id once, against the ids that are relevant. */
export function scoresOf(ranking: readonly string[], relevant: ReadonlySet<string>): RankingScores {
  const first = ranking.findIndex((id) => relevant.has(id))
  const recalled = ranking.slice(0, 20).filter((id) => relevant.has(id)).length
  return {
    ap5: averagePrecision(ranking, relevant, 5),
    p1: first === 0 ? 1 : 0,
    reciprocalRank: first < 0 ? 0 : 1 / (first + 1),
    recall20: relevant.size === 0 ? 0 : recalled / relevant.size,
  }
}

/** The mean of some numbers; 0 of none. */
export function meanOf(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length
}
