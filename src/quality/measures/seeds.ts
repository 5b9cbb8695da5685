import { isKeptAside } from '../../training/split.ts'
import type { Bench } from '../bench.ts'
import { type FigureKind, Tally } from '../figure.ts'
import { flagsOf, isRepeat, isSure } from '../flags.ts'
import { type Finding, type Measure, noBaseline, type Shown } from '../measure.ts'
import { fixturePassages, labelledPassages, type SeedPassage } from './seed-passages.ts'

function kindsOf(key: string, label: string) {
  const found: FigureKind = {
    key: `${key}.found`,
    label: `${label}: repeats found`,
    unit: 'share',
    better: 'more',
    tolerance: 0.008,
    goal: { atLeast: 0.9 },
  }
  const wrong = { ...found, better: 'less', goal: null } as const
  return {
    found,
    surely: {
      ...found,
      key: `${key}.match`,
      label: `${label}: repeats found as match`,
      goal: null,
    },
    factual: {
      ...wrong,
      key: `${key}.factual`,
      label: `${label}: factual passages flagged`,
      unit: 'count',
      tolerance: 0,
      goal: { atMost: 0 },
    },
    refutes: { ...wrong, key: `${key}.refutes`, label: `${label}: refutations shown as repeats` },
    reported: {
      ...found,
      key: `${key}.reported`,
      label: `${label}: reports found`,
      goal: null,
    },
    reports: {
      ...wrong,
      key: `${key}.reports`,
      label: `${label}: reports with a match that says repeats`,
    },
  } as const satisfies Record<string, FigureKind>
}

/** Which passages of the bundled cases are found, and which flagged that should not be. */
async function find(
  key: string,
  label: string,
  passages: readonly SeedPassage[],
  bench: Bench,
): Promise<Finding> {
  const matcher = bench.build(bench.tools.seeds)
  const kinds = kindsOf(key, label)
  const found = new Tally()
  const surely = new Tally()
  const factual = new Tally()
  const refutes = new Tally()
  const reported = new Tally()
  const reports = new Tally()
  const shown: Shown[] = []
  for (const { where, kind, text, titles } of passages) {
    const isAside = isKeptAside(text)
    const flags = flagsOf(matcher.match(text))
    const right = flags.filter(({ title }) => titles.includes(title))
    if (kind === 'repeats') {
      found.add(right.length > 0, isAside)
      surely.add(right.some(isSure), isAside)
    } else if (kind === 'factual') factual.add(flags.length > 0, isAside)
    else if (kind === 'refutes') refutes.add(flags.some(isRepeat), isAside)
    else {
      reported.add(right.length > 0, isAside)
      reports.add(
        flags.some((flag) => isSure(flag) && isRepeat(flag)),
        isAside,
      )
    }
    if (kind !== 'repeats') {
      for (const match of flags) shown.push({ kind: 'flag', where: `${where} ${kind}`, match })
    } else if (right.length === 0) {
      const [claim = ''] = titles
      shown.push({ kind: 'miss', where, text, claim, instead: flags[0]?.title ?? null })
    }
  }
  const figures = [
    found.as(kinds.found),
    surely.as(kinds.surely),
    factual.as(kinds.factual),
    refutes.as(kinds.refutes),
    reported.as(kinds.reported),
    reports.as(kinds.reports),
  ]
  return { figures, shown }
}

/** The project's own passages, against the bundled cases alone. */
export const seeds: readonly Measure[] = [
  {
    name: 'seeds',
    group: 'seeds',
    baseline: noBaseline,
    note: null,
    run: async (bench) =>
      find('seeds', 'passages on the seed cases', await labelledPassages(bench), bench),
  },
  {
    name: 'passages',
    group: 'seeds',
    baseline: noBaseline,
    note: null,
    run: async (bench) =>
      find('passages', 'passages in the titles’ words', await fixturePassages(bench), bench),
  },
]
