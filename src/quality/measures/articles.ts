import * as v from 'valibot'
import type { Bench } from '../bench.ts'
import { type Baseline, type Finding, type Measure, noBaseline } from '../measure.ts'
import { countFlagged, type MatchedText, type QuietSet } from './flagged-texts.ts'

const articleSchema = v.object({
  id: v.string(),
  title: v.nullish(v.string(), ''),
  text: v.string(),
})

async function count(set: QuietSet, bench: Bench): Promise<Finding> {
  const articles = await bench.dataRows(`articles/${set.key}.jsonl.gz`, articleSchema)
  const matcher = await bench.matcher()
  function* matched(): Generator<MatchedText> {
    for (const [place, { id, title, text }] of articles.entries()) {
      // Training looks at every second article, from the first on: the odd ones are unseen.
      yield { file: id, matches: matcher.match(`${title}\n\n${text}`), isAside: place % 2 === 1 }
    }
  }
  return countFlagged(set, matched(), await bench.rightly())
}

function measureOf(set: QuietSet, baseline: Baseline): Measure {
  return {
    name: set.key,
    group: 'articles',
    baseline,
    note: null,
    run: (bench) => count(set, bench),
  }
}

const hard: Baseline = {
  plain: '84–93% (0.60), 9–24% (0.85)',
  flexSearch: '–',
  published: '–',
}

/** Articles that make no claims of the cases, ordinary ones and ones on the cases' subjects. */
export const articles: readonly Measure[] = [
  measureOf(
    { key: 'ordinary-en', label: 'ordinary articles', atMost: 0.005, tolerance: 0.001 },
    { plain: '42% (overlap 0.60), 3% (0.85)', flexSearch: '–', published: '–' },
  ),
  measureOf(
    {
      key: 'hard-en-2012-2020',
      label: 'hard articles of 2012–2020',
      atMost: 0.03,
      tolerance: 0.004,
    },
    hard,
  ),
  measureOf(
    { key: 'hard-en-2022', label: 'hard articles of 2022', atMost: 0.03, tolerance: 0.004 },
    hard,
  ),
  measureOf(
    { key: 'ordinary-de', label: 'ordinary articles in German', atMost: 0.01, tolerance: 0.003 },
    noBaseline,
  ),
  measureOf(
    { key: 'ordinary-ru', label: 'ordinary articles in Russian', atMost: 0.01, tolerance: 0.003 },
    noBaseline,
  ),
]
