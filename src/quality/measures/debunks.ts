import * as v from 'valibot'
import type { Bench } from '../bench.ts'
import { type FigureKind, Tally } from '../figure.ts'
import { isRepeat, isSure } from '../flags.ts'
import { type Finding, type Measure, noBaseline, type Shown } from '../measure.ts'

const text = v.nullish(v.string(), '')
const articleSchema = v.object({
  url: v.string(),
  lang: v.string(),
  title: text,
  subtitle: text,
  /** The article's body, whatever it is called. */
  vclaim: text,
})

const accused: FigureKind = {
  key: 'debunks.repeats',
  label: 'debunking articles with a passage reported as repeats',
  unit: 'share',
  better: 'less',
  tolerance: 0.003,
  goal: { atMost: 0.03 },
}
const surelyAccused: FigureKind = {
  ...accused,
  key: 'debunks.match',
  label: 'debunking articles with a match reported as repeats',
  goal: null,
}

async function count(bench: Bench): Promise<Finding> {
  const matcher = await bench.matcher()
  const [any, sure] = [new Tally(), new Tally()]
  const shown: Shown[] = []
  for (const article of await bench.dataRows('debunks/articles.jsonl.gz', articleSchema)) {
    if (article.lang !== 'en') continue
    const parts = [article.title, article.subtitle, article.vclaim].filter((part) => part !== '')
    const repeats = matcher.match(parts.join('\n\n')).filter(isRepeat)
    any.add(repeats.length > 0)
    sure.add(repeats.some(isSure))
    for (const match of repeats) shown.push({ kind: 'flag', where: article.url, match })
  }
  return { figures: [any.as(accused), sure.as(surelyAccused)], shown }
}

/** Articles that quote claims in order to refute them, read as plain text without their page. */
export const debunks: Measure = {
  name: 'debunks',
  group: 'debunks',
  baseline: noBaseline,
  note: null,
  run: count,
}
