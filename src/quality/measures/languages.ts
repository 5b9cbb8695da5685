import type { Match } from '../../match/index.ts'
import type { Bench } from '../bench.ts'
import { type Figure, type FigureKind, Tally } from '../figure.ts'
import { flagsOf, isRepeat, isSure } from '../flags.ts'
import { type Finding, type Measure, noBaseline, type Shown } from '../measure.ts'
import { type LabelKind, type LanguageLabel, languageLabels } from './language-labels.ts'

/** Something that is asked of the flags of a sentence on a title. */
interface Question {
  readonly kind: LabelKind
  readonly figure: FigureKind
  readonly asks: (flags: readonly Match[], title: string) => boolean
}

const isFound = (flags: readonly Match[], title: string) =>
  flags.some((flag) => flag.title === title)
const repeatsSurely = (flags: readonly Match[]) =>
  flags.some((flag) => isSure(flag) && isRepeat(flag))
const wrong = { unit: 'share', better: 'less', tolerance: 0.005, goal: null } as const
const right = { unit: 'share', better: 'more', tolerance: 0.03, goal: null } as const

/** Asked of all languages together. */
const questions: readonly Question[] = [
  {
    kind: 'makes',
    figure: {
      ...right,
      key: 'languages.match',
      label: 'paraphrases in nine other languages, found as match',
    },
    asks: (flags, title) => flags.some((flag) => flag.title === title && isSure(flag)),
  },
  {
    kind: 'reports',
    figure: { ...right, key: 'languages.reports', label: 'reports of a claim in them, found' },
    asks: isFound,
  },
  {
    kind: 'reports',
    figure: {
      ...wrong,
      key: 'languages.reports.match',
      label: 'reports in them with a match that says repeats',
    },
    asks: repeatsSurely,
  },
  {
    kind: 'denies',
    figure: {
      ...wrong,
      key: 'languages.denials.match',
      label: 'denials in them with a match that says repeats',
    },
    asks: repeatsSurely,
  },
  {
    kind: 'shares',
    figure: {
      ...wrong,
      key: 'languages.harmless.match',
      label: 'harmless sentences in them with any match',
      goal: { atMost: 0.05 },
    },
    asks: (flags) => flags.some(isSure),
  },
  {
    kind: 'shares',
    figure: {
      ...wrong,
      key: 'languages.harmless.flag',
      label: 'harmless sentences in them with any flag',
    },
    asks: (flags) => flags.length > 0,
  },
]

/** Of 10,892 titles; what a language is to reach is from the issue that set the goals. */
function foundIn(code: string): FigureKind {
  const goal = code === 'ar' ? null : ({ atLeast: 0.35 } as const)
  const label = `paraphrases in ${code}, found`
  return { ...right, key: `languages.${code}.found`, label, goal, tolerance: 0.04 }
}

async function ask(bench: Bench): Promise<Finding> {
  const matcher = await bench.matcher()
  const shown: Shown[] = []
  const found: Figure[] = []
  const tallies = questions.map((question) => ({ question, tally: new Tally() }))
  for (const [code, labels] of await languageLabels(bench)) {
    const own = new Tally()
    for (const label of labels) {
      const flagsIn = (kind: LabelKind) => flagsOf(matcher.match(label[kind], pageIn(code)))
      const [makes, reports] = [flagsIn('makes'), flagsIn('reports')]
      const flags = { makes, reports, denies: flagsIn('denies'), shares: flagsIn('shares') }
      own.add(isFound(makes, label.title))
      if (!isFound(makes, label.title)) shown.push(missed(label, makes))
      shown.push(...wronglyIn(label, flags))
      for (const { question, tally } of tallies) {
        tally.add(question.asks(flags[question.kind], label.title))
      }
    }
    found.push(own.as(foundIn(code)))
  }
  return {
    figures: [...found, ...tallies.map(({ question, tally }) => tally.as(question.figure))],
    shown,
  }
}

/** What a page in a language says of itself. */
function pageIn(language: string) {
  return { isFactCheck: false, language }
}

/** Flags that accuse: any of a harmless sentence, and what reports or denies shown surely as repeating. */
function wronglyIn({ url }: LanguageLabel, flags: Record<LabelKind, readonly Match[]>): Shown[] {
  const sure = [...flags.reports, ...flags.denies].filter((flag) => isSure(flag) && isRepeat(flag))
  return [...sure, ...flags.shares].map((match) => ({ kind: 'flag', where: url, match }))
}

function missed({ url, makes, title }: LanguageLabel, flags: readonly Match[]): Shown {
  return { kind: 'miss', where: url, text: makes, claim: title, instead: flags[0]?.title ?? null }
}

/** A hundred titles said in other words in nine other languages. */
export const languages: Measure = {
  name: 'language-paraphrases',
  group: 'languages',
  baseline: { ...noBaseline, plain: '7% rank 1 by overlap' },
  note: null,
  run: ask,
}
