import { isKeptAside } from '../../training/split.ts'
import type { Bench } from '../bench.ts'
import { type FigureKind, Tally } from '../figure.ts'
import { flagsOf, isSure } from '../flags.ts'
import type { Finding, Measure, Shown } from '../measure.ts'
import { readRetrievalSet } from '../retrieval-set.ts'
import { writtenCase } from '../written-case.ts'

const found: FigureKind = {
  key: 'diary.found',
  label: 'Propaganda Diary excerpts whose labelled claim is among the matches',
  unit: 'share',
  better: 'more',
  tolerance: 0.01,
  goal: { atLeast: 0.25 },
}
const surely: FigureKind = {
  ...found,
  key: 'diary.match',
  label: 'Propaganda Diary excerpts, found as match',
  goal: null,
}

async function find(bench: Bench): Promise<Finding> {
  const folder = `${bench.tools.data}/propaganda-diary-en`
  const { corpus, queries, qrels } = await readRetrievalSet(
    {
      corpus: `${folder}/corpus.jsonl.gz`,
      queries: `${folder}/queries.jsonl.gz`,
      qrels: `${folder}/qrels.tsv.gz`,
    },
    bench.tools.read,
  )
  const claimById = new Map(corpus.map(({ id, claim }) => [id, claim]))
  const claims = corpus.map(({ claim }, place) => writtenCase(`diary-${place}`, claim))
  const matcher = await bench.matcherOver(() => true, claims)
  const [any, sure] = [new Tally(), new Tally()]
  const shown: Shown[] = []
  for (const { id, text } of queries) {
    const labelled = [...(qrels.get(id) ?? [])].map((claim) => claimById.get(claim) ?? '')
    if (labelled.length === 0) continue
    const flags = flagsOf(matcher.match(text))
    const right = flags.filter(({ title }) => labelled.includes(title))
    any.add(right.length > 0, isKeptAside(id))
    sure.add(right.some(isSure), isKeptAside(id))
    if (right.length > 0) continue
    const instead = flags[0]?.title ?? null
    shown.push({ kind: 'miss', where: id, text, claim: labelled.join(' / '), instead })
  }
  return { figures: [any.as(found), sure.as(surely)], shown }
}

/** Excerpts of articles against the claims that each was labelled with, among all other cases. */
export const diary: Measure = {
  name: 'diary',
  group: 'diary',
  baseline: { plain: '9% at 2% ordinary', flexSearch: '–', published: '–' },
  note: null,
  run: find,
}
