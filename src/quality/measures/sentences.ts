import type { Match } from '../../match/index.ts'
import type { Bench } from '../bench.ts'
import { type FigureKind, Tally } from '../figure.ts'
import { flagsOf, isRepeat, isSure } from '../flags.ts'
import { type Baseline, type Finding, type Measure, noBaseline, type Shown } from '../measure.ts'
import { type TitleLabel, titleLabels } from './title-labels.ts'

interface Question extends FigureKind {
  /** Whether these flags of a sentence on the title answer yes. */
  readonly asks: (flags: readonly Match[], title: string) => boolean
}

interface Sentences {
  readonly name: string
  readonly baseline: Baseline
  readonly textOf: (label: TitleLabel) => string
  readonly questions: readonly Question[]
}

const wrong = { unit: 'share', better: 'less', tolerance: 0.004, goal: null } as const

const kinds: readonly Sentences[] = [
  {
    name: 'harmless-sentences',
    baseline: { plain: '36% (0.60), 2% (0.85)', flexSearch: '–', published: '–' },
    textOf: ({ shares }) => shares,
    questions: [
      {
        ...wrong,
        key: 'harmless-sentences.match',
        label: 'harmless sentences with the same names and words, with any match',
        goal: { atMost: 0.05 },
        asks: (flags) => flags.some(isSure),
      },
      {
        ...wrong,
        key: 'harmless-sentences.flag',
        label: 'harmless sentences with any flag',
        asks: (flags) => flags.length > 0,
      },
    ],
  },
  {
    name: 'denials',
    baseline: noBaseline,
    textOf: ({ denies }) => denies,
    questions: [
      {
        ...wrong,
        key: 'denials.match',
        label: 'denials with a match that says repeats',
        asks: (flags) => flags.some((flag) => isSure(flag) && isRepeat(flag)),
      },
      {
        ...wrong,
        key: 'denials.flag',
        label: 'denials with any flag that says repeats',
        asks: (flags) => flags.some(isRepeat),
      },
    ],
  },
  {
    name: 'reports',
    baseline: noBaseline,
    textOf: ({ reports }) => reports,
    questions: [
      {
        ...wrong,
        key: 'reports.found',
        label: 'reports of a claim, found',
        better: 'more',
        tolerance: 0.01,
        asks: (flags, right) => flags.some(({ title }) => title === right),
      },
      {
        ...wrong,
        key: 'reports.match',
        label: 'reports of a claim with a match that says repeats',
        asks: (flags) => flags.some((flag) => isSure(flag) && isRepeat(flag)),
      },
    ],
  },
]

async function ask({ textOf, questions }: Sentences, bench: Bench): Promise<Finding> {
  const matcher = await bench.matcher()
  const tallies = questions.map((question) => ({ question, tally: new Tally() }))
  const shown: Shown[] = []
  for (const label of await titleLabels(bench)) {
    const flags = flagsOf(matcher.match(textOf(label)))
    for (const { question, tally } of tallies) {
      tally.add(question.asks(flags, label.title), label.isAside)
    }
    for (const match of flags) shown.push({ kind: 'flag', where: label.url, match })
  }
  return { figures: tallies.map(({ question, tally }) => tally.as(question)), shown }
}

/** Sentences on a title that do not make its claim. */
export const sentences: readonly Measure[] = kinds.map((kind) => ({
  name: kind.name,
  group: 'sentences',
  baseline: kind.baseline,
  note: null,
  run: (bench) => ask(kind, bench),
}))
