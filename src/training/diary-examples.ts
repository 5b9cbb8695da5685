import { paragraphSentences } from '../language/index.ts'
import type { Scorer } from '../match/model.ts'
import type { ComparedPair, PairExample } from './examples.ts'
import { type Asked, ask, packOf } from './pack-of-titles.ts'
import { likeliest } from './seed-examples.ts'
import { retrievalSet } from './sources.ts'
import { halfOf, isKeptAside } from './split.ts'

/** Excerpts carry their claim loosely: thrice the weight found no more of them, and more wrong flags. */
const weight = 0.5

/** What a claim is looked for in: the sentences of a text, and each with the next of its paragraph. */
function passagesIn(text: string): string[] {
  return [...paragraphSentences(text)].flatMap((sentences) =>
    sentences.flatMap(({ start, end }, at) => {
      const next = sentences[at + 1]
      const one = text.slice(start, end)
      return next ? [one, text.slice(start, next.end)] : [one]
    }),
  )
}

/**
 * Excerpts of articles, each with the claim that it repeats: the passage that comes nearest to the
 * claim is taken to make it (the others may or may not).
 */
export function addDiary(
  rows: PairExample[],
  halves: readonly [Asked, Asked],
  before: Scorer | null,
): void {
  const { corpus, queries, relevant } = retrievalSet('propaganda-diary-en')
  const pack = packOf(corpus.map(({ claim }) => claim))
  const packs = halves.map(({ meaning }) => ask(pack, meaning)) as [Asked, Asked]
  for (const { id, text } of queries) {
    if (isKeptAside(id)) continue
    const asked = packs[halfOf(id)]
    const passages = passagesIn(text)
    for (const [number, { id: claimId }] of corpus.entries()) {
      const claim = asked.claimOf(number)
      if (claim === null || !relevant.get(id)?.has(claimId)) continue
      let best: ComparedPair | null = null
      let most = -Infinity
      for (const passage of passages) {
        const pair = likeliest(asked, [claim], passage, null)
        const score =
          pair === null
            ? -Infinity
            : (before?.(pair.features) ?? asked.cosineWith(claim, asked.read(passage)))
        if (score <= most) continue
        most = score
        best = pair
      }
      if (best) rows.push({ ...best, label: 1, weight })
    }
  }
}
