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
  /**
   * What may give a verdict from further off: the heading above, the paragraph's first sentence,
   * and the two sentences on either side.
   */
  readonly context: readonly Span[]
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

/** Words that a heading has at most. */
const longestHeading = 16

/** Whether a paragraph is a heading or the lead of a list: one short line without a full stop. */
function isHeading(text: string, sentences: readonly Sentence[]): boolean {
  const [only] = sentences
  if (!only || sentences.length > 1 || only.tokens.length > longestHeading) return false
  return !/[.!?]["'\u201D\u2019)]*$/u.test(text.slice(only.start, only.end))
}

function contextOf(
  sentences: readonly Sentence[],
  first: number,
  last: number,
  heading: Span | undefined,
): Span[] {
  const lead = sentences[0]
  const near = sentences.slice(Math.max(0, first - 2), last + 3)
  return [heading, lead, ...near].filter((span) => span !== undefined)
}

/**
 * Every passage of a text, paragraph by paragraph: first its sentences, then its pairs of
 * sentences. A sentence is read once and stands in at most three passages.
 */
export function* passagesOf(text: string): Generator<Passage> {
  let heading: Span | undefined
  for (const spans of paragraphSentences(text)) {
    const sentences = spans.map((span) => sentenceIn(text, span))
    const around = (first: number, last: number) => ({
      surroundings: surroundings(sentences, first, last),
      context: contextOf(sentences, first, last, heading),
    })
    for (const [at, one] of sentences.entries()) {
      const { start, end, tokens } = one
      yield { start, end, tokens, sentences: [one], ...around(at, at) }
    }
    for (const [at, second] of sentences.entries()) {
      const first = sentences[at - 1]
      if (!first) continue
      yield {
        start: first.start,
        end: second.end,
        tokens: [...first.tokens, ...second.tokens],
        sentences: [first, second],
        ...around(at - 1, at),
      }
    }
    if (isHeading(text, sentences)) heading = sentences[0]
  }
}
