import { paragraphSentences } from '../language/index.ts'
import type { Scorer } from '../match/model.ts'
import type { Meaning } from '../meaning/index.ts'
import type { ExampleRows } from './examples.ts'
import { ask, packOf } from './pack-of-titles.ts'
import { likeliest } from './seed-examples.ts'
import { retrievalSet } from './sources.ts'
import { isKeptAside } from './split.ts'

/** Excerpts carry their claim loosely, and only in one of their sentences: half an example each. */
const weight = 0.5

/**
 * Excerpts of articles, each with the claim that it repeats: the sentence that comes nearest to the
 * claim is taken to make it (the others may or may not).
 */
export function addDiary(rows: ExampleRows, meaning: Meaning, before: Scorer | null): void {
  const { corpus, queries, relevant } = retrievalSet('propaganda-diary-en')
  const asked = ask(packOf(corpus.map(({ claim }) => claim)), meaning)
  for (const { id, text } of queries) {
    if (isKeptAside(id)) continue
    const sentences = [...paragraphSentences(text)]
      .flat()
      .map(({ start, end }) => text.slice(start, end))
    for (const [number, { id: claimId }] of corpus.entries()) {
      const claim = asked.claimOf(number)
      if (claim === null || !relevant.get(id)?.has(claimId)) continue
      let best: Float32Array | null = null
      let most = -Infinity
      for (const sentence of sentences) {
        const features = likeliest(asked, [claim], sentence, null)
        const score =
          features === null
            ? -Infinity
            : (before?.(features) ?? asked.cosineWith(claim, asked.read(sentence)))
        if (score <= most) continue
        most = score
        best = features
      }
      if (best) rows.add(best, 1, weight)
    }
  }
}
