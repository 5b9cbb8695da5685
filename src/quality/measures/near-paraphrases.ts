import * as v from 'valibot'
import { isKeptAside } from '../../training/split.ts'
import type { Bench } from '../bench.ts'
import { type FigureKind, Tally } from '../figure.ts'
import { flagsOf, isSure } from '../flags.ts'
import { type Finding, type Measure, noBaseline, type Shown } from '../measure.ts'

const pairSchema = v.object({
  a: v.string(),
  b: v.string(),
  same: v.picklist(['yes', 'no', 'unsure']),
})
const pairsFile = 'test/labels/title-pairs.jsonl'

const share = { unit: 'share' } as const
const foundKind: FigureKind = {
  ...share,
  key: 'near-paraphrases.found',
  label: 'near-paraphrases (titles of recurring cases), found',
  better: 'more',
  tolerance: 0.012,
  goal: { atLeast: 0.85 },
}
const surelyKind: FigureKind = {
  ...foundKind,
  key: 'near-paraphrases.match',
  label: 'near-paraphrases, found as match',
  goal: null,
}
const mistakenKind: FigureKind = {
  ...share,
  key: 'near-misses.match',
  label: 'titles that look alike and say otherwise, with a match',
  better: 'less',
  tolerance: 0.008,
  goal: null,
}

/**
 * The second title of each pair is the text, so it may not be among the cases, nor may its like.
 * Some second titles are first ones of other pairs, which then have no case to be found: they are
 * left out.
 */
async function find(bench: Bench): Promise<Finding> {
  const titles = await bench.titleByUrl()
  const pairs = await bench.labelRows(pairsFile, pairSchema)
  const titleAt = (url: string) => {
    const title = titles.get(url)
    if (title === undefined) throw new Error(`${pairsFile}: no case is at ${url}`)
    return title
  }
  const texts = new Set(pairs.map(({ b }) => titleAt(b)))
  const matcher = await bench.matcherOver(({ title }) => !texts.has(title))
  const [found, surely, mistaken] = [new Tally(), new Tally(), new Tally()]
  const shown: Shown[] = []
  for (const { a, b, same } of pairs) {
    const [claim, text] = [titleAt(a), titleAt(b)]
    if (same === 'unsure' || texts.has(claim)) continue
    const flags = flagsOf(matcher.match(text))
    const right = flags.filter(({ title }) => title === claim)
    if (same === 'no') {
      mistaken.add(right.some(isSure), isKeptAside(a))
      for (const match of right) shown.push({ kind: 'flag', where: b, match })
    } else {
      found.add(right.length > 0, isKeptAside(a))
      surely.add(right.some(isSure), isKeptAside(a))
      const instead = flags[0]?.title ?? null
      if (right.length === 0) shown.push({ kind: 'miss', where: b, text, claim, instead })
    }
  }
  return { figures: [found.as(foundKind), surely.as(surelyKind), mistaken.as(mistakenKind)], shown }
}

/** Cases that recur: the title by one author against the title by another. */
export const nearParaphrases: Measure = {
  name: 'near-paraphrases',
  group: 'paraphrases',
  baseline: noBaseline,
  note: null,
  run: find,
}
