import { paragraphSentences, type SentenceSpan, type Token, tokenise } from '../language/index.ts'
import type { Span } from './match.ts'

/** A sentence with its words; offsets count in the whole text. */
export interface Sentence extends SentenceSpan {
  readonly tokens: readonly Token[]
}

/** One sentence, or two that follow each other in one paragraph: what a claim is looked for in. */
export interface Passage extends Span {
  readonly sentences: readonly [Sentence] | readonly [Sentence, Sentence]
  /** The words of the sentences, in order. */
  readonly tokens: readonly Token[]
  /** The passage with the sentence before and the one after, where a denial may stand. */
  readonly surroundings: Span
}

function sentenceIn(text: string, { start, end }: SentenceSpan): Sentence {
  const tokens = tokenise(text.slice(start, end)).map((token) => ({
    ...token,
    start: token.start + start,
    end: token.end + start,
  }))
  return { start, end, tokens }
}

/**
 * Every passage of a text, paragraph by paragraph. A sentence is read once and stands in at most
 * three passages.
 */
export function* passagesOf(text: string): Generator<Passage> {
  for (const spans of paragraphSentences(text)) {
    const sentences = spans.map((span) => sentenceIn(text, span))
    for (const [at, first] of sentences.entries()) {
      const before = sentences[at - 1] ?? first
      const second = sentences[at + 1]
      const after = sentences[at + 2]
      yield {
        start: first.start,
        end: first.end,
        sentences: [first],
        tokens: first.tokens,
        surroundings: { start: before.start, end: (second ?? first).end },
      }
      if (!second) continue
      yield {
        start: first.start,
        end: second.end,
        sentences: [first, second],
        tokens: [...first.tokens, ...second.tokens],
        surroundings: { start: before.start, end: (after ?? second).end },
      }
    }
  }
}
