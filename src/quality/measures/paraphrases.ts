import type { Bench } from '../bench.ts'
import { type FigureKind, type Goal, Tally } from '../figure.ts'
import { flagsOf, isSure, isSurest } from '../flags.ts'
import { type Baseline, type Finding, type Measure, noBaseline, type Shown } from '../measure.ts'
import { type TitleLabel, titleLabels } from './title-labels.ts'

interface Wording {
  readonly key: string
  readonly label: string
  readonly goal: Goal | null
  readonly textOf: (label: TitleLabel) => string
}

async function find({ key, label, goal, textOf }: Wording, bench: Bench): Promise<Finding> {
  const matcher = await bench.matcher()
  const [found, surely, certainly] = [new Tally(), new Tally(), new Tally()]
  const shown: Shown[] = []
  for (const row of await titleLabels(bench)) {
    const text = textOf(row)
    const flags = flagsOf(matcher.match(text))
    const right = flags.filter(({ title }) => title === row.title)
    found.add(right.length > 0, row.isAside)
    surely.add(right.some(isSure), row.isAside)
    certainly.add(right.some(isSurest), row.isAside)
    if (right.length > 0) continue
    const instead = flags[0]?.title ?? null
    shown.push({ kind: 'miss', where: row.url, text, claim: row.title, instead })
  }
  const common = { unit: 'share', better: 'more', tolerance: 0.01 } as const
  const any: FigureKind = { ...common, key: `${key}.found`, label: `${label}, found`, goal }
  const sure: FigureKind = {
    ...common,
    key: `${key}.match`,
    label: `${label}, found as match`,
    goal: null,
  }
  const certain: FigureKind = {
    ...sure,
    key: `${key}.surest`,
    label: `${label}, found where only the surest are marked`,
  }
  return { figures: [found.as(any), surely.as(sure), certainly.as(certain)], shown }
}

function measureOf(wording: Wording, baseline: Baseline): Measure {
  return {
    name: wording.key,
    group: 'paraphrases',
    baseline,
    note: null,
    run: (bench) => find(wording, bench),
  }
}

/** Titles said in other words by people who had not seen the matcher. */
export const paraphrases: readonly Measure[] = [
  measureOf(
    {
      key: 'free-paraphrases',
      label: 'free paraphrases',
      goal: { atLeast: 0.4 },
      textOf: ({ makes }) => makes.free,
    },
    { plain: '2% (0.60), 0% (0.85)', flexSearch: '–', published: '–' },
  ),
  measureOf(
    {
      key: 'moderate-paraphrases',
      label: 'moderate paraphrases',
      goal: null,
      textOf: ({ makes }) => makes.moderate,
    },
    noBaseline,
  ),
]
