import * as v from 'valibot'
import { isKeptAside, shareOf } from '../../training/split.ts'
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

/** Share of the judged titles that are asked; the others stay cases, so that there is one to be found. */
const askedShare = 0.5

/** Every way in which a title is written that makes no difference to a reader. */
function spelt(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** The judged titles of one that is asked: those that say the same, and those that do not. */
interface Asked {
  readonly url: string
  readonly same: Set<string>
  readonly other: Set<string>
}

/**
 * Half of the judged titles are texts, and no title that reads like one of them is among the cases.
 * Fact-checkers document one claim many times: a text is found where any case that was judged
 * to make the same claim is among its matches.
 */
async function find(bench: Bench): Promise<Finding> {
  const titles = await bench.titleByUrl()
  const titleAt = (url: string) => {
    const title = titles.get(url)
    if (title === undefined) throw new Error(`${pairsFile}: no case is at ${url}`)
    return title
  }
  const asked = new Map<string, Asked>()
  for (const { a, b, same } of await bench.labelRows(pairsFile, pairSchema)) {
    for (const [url, claim] of [
      [a, b],
      [b, a],
    ] as const) {
      const text = spelt(titleAt(url))
      if (same === 'unsure' || shareOf(`asked ${text}`) >= askedShare) continue
      const one = asked.get(text) ?? { url, same: new Set<string>(), other: new Set<string>() }
      one[same === 'yes' ? 'same' : 'other'].add(spelt(titleAt(claim)))
      asked.set(text, one)
    }
  }
  const matcher = await bench.matcherOver(({ title }) => !asked.has(spelt(title)))
  const [found, surely, mistaken] = [new Tally(), new Tally(), new Tally()]
  const shown: Shown[] = []
  for (const { url, same, other } of asked.values()) {
    const isAside = isKeptAside(url)
    const flags = flagsOf(matcher.match(titleAt(url)))
    const findable = [...same].filter((claim) => !asked.has(claim))
    if (findable.length > 0) {
      const right = flags.filter(({ title }) => same.has(spelt(title)))
      found.add(right.length > 0, isAside)
      surely.add(right.some(isSure), isAside)
      const instead = flags[0]?.title ?? null
      if (right.length === 0)
        shown.push({
          kind: 'miss',
          where: url,
          text: titleAt(url),
          claim: findable[0] ?? '',
          instead,
        })
    }
    for (const claim of other) {
      if (asked.has(claim) || same.has(claim)) continue
      const wrong = flags.filter(({ title }) => spelt(title) === claim)
      mistaken.add(wrong.some(isSure), isAside)
      for (const match of wrong) shown.push({ kind: 'flag', where: url, match })
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
