import { isKeptAside } from '../../training/split.ts'
import type { Bench } from '../bench.ts'
import { type FigureKind, Tally } from '../figure.ts'
import type { Baseline, Finding, Measure } from '../measure.ts'
import { retrieve } from '../retrieval.ts'
import { readRetrievalSet } from '../retrieval-set.ts'

interface RankedSet {
  readonly folder: string
  readonly label: string
  readonly atLeast: number
  readonly baseline: Baseline
}

async function rank({ folder, label, atLeast }: RankedSet, bench: Bench): Promise<Finding> {
  const { read, data, meaning } = bench.tools
  const set = await readRetrievalSet(
    {
      corpus: `${data}/${folder}/corpus.jsonl.gz`,
      queries: `${data}/${folder}/queries.jsonl.gz`,
      qrels: `${data}/${folder}/qrels.tsv.gz`,
    },
    read,
  )
  const { queries } = retrieve(set, meaning)
  const map5 = new Tally()
  for (const { id, ap5 } of queries) map5.add(ap5, isKeptAside(id))
  const kind: FigureKind = {
    key: `${folder}.map5`,
    label: `${label}, MAP@5`,
    unit: 'score',
    better: 'more',
    tolerance: 0.005,
    goal: { atLeast },
  }
  const missed = queries.filter(({ p1 }) => p1 === 0)
  return {
    figures: [map5.as(kind)],
    shown: missed.map(({ id, text, right, first }) => ({
      kind: 'miss',
      where: id,
      text,
      claim: right,
      instead: first,
    })),
  }
}

function measureOf(set: RankedSet): Measure {
  const { folder, baseline } = set
  return {
    name: folder,
    group: 'ranking',
    baseline,
    note: null,
    run: (bench) => rank(set, bench),
  }
}

/** Excerpts in one language against the claims that they repeat, in English or the same language. */
function diary(
  folder: string,
  label: string,
  atLeast: number,
  plain: string,
  flexSearch: string,
): Measure {
  return measureOf({
    folder: `propaganda-diary-${folder}`,
    label: `Propaganda Diary ${label}`,
    atLeast,
    baseline: { plain, flexSearch, published: '–' },
  })
}

/** Which known claim does this text make? The development splits; the test splits are sealed. */
export const ranking: readonly Measure[] = [
  measureOf({
    folder: 'checkthat2021-2a',
    label: 'CheckThat! 2021 2A',
    atLeast: 0.9,
    baseline: { plain: '.836', flexSearch: '.497', published: '.883' },
  }),
  {
    name: 'checkthat2022-2a',
    group: 'ranking',
    baseline: { plain: '.884', flexSearch: '.559', published: '.956' },
    note: 'CheckThat! 2022 2A, MAP@5, ≥ .930: sealed only',
    run: async () => ({ figures: [], shown: [] }),
  },
  measureOf({
    folder: 'checkthat2021-2b',
    label: 'CheckThat! 2021 2B',
    atLeast: 0.42,
    baseline: { plain: '.347', flexSearch: '.222', published: '.346' },
  }),
  measureOf({
    folder: 'propaganda-diary-en',
    label: 'Propaganda Diary en → en',
    atLeast: 0.48,
    baseline: { plain: '.319', flexSearch: '.210', published: '–' },
  }),
  diary('ru-to-en', 'ru → en', 0.4, '.053', '.047'),
  diary('uk-to-en', 'uk → en', 0.38, '.053', '.047'),
  diary('de-to-en', 'de → en', 0.4, '.154', '.160'),
  diary('it-to-en', 'it → en', 0.4, '.220', '.192'),
  diary('ru', 'ru → ru', 0.42, '.224', '.182'),
  measureOf({
    folder: 'euvsdisinfo-quotes',
    label: 'EUvsDisinfo quotes, all languages → en',
    atLeast: 0.25,
    baseline: { plain: '.044', flexSearch: '.025', published: '–' },
  }),
]
