import type { Match } from '../../match/index.ts'
import { type Figure, type FigureKind, Tally } from '../figure.ts'
import { flagsOf, isSure, isSurest } from '../flags.ts'
import type { Finding, Shown } from '../measure.ts'

/** A page or article with all its matches. */
export interface MatchedText {
  /** The page's file, or the article's id. */
  readonly file: string
  readonly matches: readonly Match[]
  readonly isAside: boolean
}

/** What a set of texts that make no claims is called, and how many of them may have a `match`. */
export interface QuietSet {
  readonly key: string
  readonly label: string
  readonly atMost: number
  /** Share by which a figure may get worse; about one text of the set. */
  readonly tolerance: number
}

function kindsOf({
  key,
  label,
  atMost,
  tolerance,
}: QuietSet): [FigureKind, FigureKind, FigureKind] {
  const common = { unit: 'share', better: 'less', tolerance } as const
  return [
    { ...common, key: `${key}.match`, label: `${label} with a wrong match`, goal: { atMost } },
    { ...common, key: `${key}.flag`, label: `${label} with any wrong flag`, goal: null },
    {
      ...common,
      key: `${key}.surest`,
      label: `${label} with a wrong match among the surest`,
      goal: null,
    },
  ]
}

/** Shares of the texts with a flag that is not known to be right: a sure one, any, a surest one. */
export function countFlagged(
  set: QuietSet,
  texts: Iterable<MatchedText>,
  isRight: (file: string, match: Match) => boolean,
): Finding {
  const [matched, flagged, surest] = [new Tally(), new Tally(), new Tally()]
  const shown: Shown[] = []
  for (const { file, matches, isAside } of texts) {
    const wrong = flagsOf(matches).filter((match) => !isRight(file, match))
    matched.add(wrong.some(isSure), isAside)
    flagged.add(wrong.length > 0, isAside)
    surest.add(wrong.some(isSurest), isAside)
    for (const match of wrong) shown.push({ kind: 'flag', where: file, match })
  }
  const [sure, any, certain] = kindsOf(set)
  const figures: Figure[] = [matched.as(sure), flagged.as(any), surest.as(certain)]
  return { figures, shown }
}
