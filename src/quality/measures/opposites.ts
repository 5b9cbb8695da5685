import * as v from 'valibot'
import { tongueCodes } from '../../languages/index.ts'
import type { Bench } from '../bench.ts'
import { type Finding, type Measure, noBaseline } from '../measure.ts'
import { countFlagged, type MatchedText, type QuietSet } from './flagged-texts.ts'

/** Those that are not aside were used to find what takes an opposite for a claim (docs/matching.md). */
const schema = v.object({
  language: v.picklist(['en', ...tongueCodes]),
  text: v.string(),
  aside: v.boolean(),
})

const set: QuietSet = {
  key: 'opposites',
  label: 'facts and denials against known claims, in ten languages,',
  atMost: 0.05,
  // One in three hundred sentences.
  tolerance: 0.0034,
}

async function ask(bench: Bench): Promise<Finding> {
  const matcher = await bench.matcher()
  const rows = await bench.labelRows('test/labels/opposites.jsonl', schema)
  const matched = rows.map(({ language, text, aside }): MatchedText => {
    const matches = matcher.match(text, { isFactCheck: false, language })
    return { file: text, matches, isAside: aside }
  })
  return countFlagged(set, matched, () => false)
}

/** Plain sentences that say the opposite of what known claims do, or the same deed of somebody else. */
export const opposites: Measure = {
  name: 'opposites',
  group: 'languages',
  baseline: noBaseline,
  note: null,
  run: ask,
}
