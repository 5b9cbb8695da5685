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

function surroundings(sentences: readonly Sentence[], first: number, last: number): Span {
  const from = sentences[first - 1] ?? sentences[first]
  const to = sentences[last + 1] ?? sentences[last]
  return { start: from?.start ?? 0, end: to?.end ?? 0 }
}

/**
 * Every passage of a text, paragraph by paragraph: first its sentences, then its pairs of
 * sentences. A sentence is read once and stands in at most three passages.
 */
export function* passagesOf(text: string): Generator<Passage> {
  for (const spans of paragraphSentences(text)) {
    const sentences = spans.map((span) => sentenceIn(text, span))
    for (const [at, one] of sentences.entries()) {
      const { start, end, tokens } = one
      yield { start, end, tokens, sentences: [one], surroundings: surroundings(sentences, at, at) }
    }
    for (const [at, second] of sentences.entries()) {
      const first = sentences[at - 1]
      if (!first) continue
      yield {
        start: first.start,
        end: second.end,
        tokens: [...first.tokens, ...second.tokens],
        sentences: [first, second],
        surroundings: surroundings(sentences, at - 1, at),
      }
    }
  }
}
