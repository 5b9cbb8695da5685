import { paragraphSentences, type SentenceSpan, type Token } from '../language/index.ts'
import type { LanguageCode } from '../languages/index.ts'
import type { Meaning } from '../meaning/index.ts'
import { wordsOf } from './in-context.ts'
import type { Span } from './match.ts'

/** A sentence with its words; offsets count in the whole text. */
export interface Sentence extends SentenceSpan {
  /** The language of its paragraph; null where it is not known. */
  readonly language: LanguageCode | null
  readonly tokens: readonly Token[]
}

/** One sentence, or two that follow each other in one paragraph: what a claim is looked for in. */
export interface Passage extends Span {
  readonly sentences: readonly [Sentence] | readonly [Sentence, Sentence]
  /** The words of the sentences, in order. */
  readonly tokens: readonly Token[]
  /** The language of its paragraph; null where it is not known. */
  readonly language: LanguageCode | null
  /** The passage with the sentence before and the one after, where a denial may stand. */
  readonly surroundings: Span
  /**
   * What may give a verdict from further off: the heading above, the paragraph's first sentence,
   * and the two sentences on either side.
   */
  readonly context: readonly Span[]
}

function sentenceIn(
  text: string,
  { start, end }: SentenceSpan,
  language: LanguageCode | null,
  meaning: Meaning,
): Sentence {
  const tokens = wordsOf(text.slice(start, end), language, meaning).map((token) => ({
    ...token,
    start: token.start + start,
    end: token.end + start,
  }))
  return { start, end, language, tokens }
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
 * sentences. A sentence is read once and stands in at most three passages. Each paragraph is read in its own
 * language; `hint` is what the page says of it, as a BCP 47 tag.
 */
export function* passagesOf(
  text: string,
  meaning: Meaning,
  hint: string | null,
): Generator<Passage> {
  let heading: Span | undefined
  const { languages } = meaning
  for (const spans of paragraphSentences(text)) {
    const paragraph = text.slice(spans[0]?.start, spans.at(-1)?.end)
    const language = languages.languageOf(paragraph, hint)
    const sentences = spans.map((span) => sentenceIn(text, span, language, meaning))
    const around = (first: number, last: number) => ({
      surroundings: surroundings(sentences, first, last),
      context: contextOf(sentences, first, last, heading),
    })
    for (const [at, one] of sentences.entries()) {
      const { start, end, tokens } = one
      yield { start, end, tokens, language, sentences: [one], ...around(at, at) }
    }
    for (const [at, second] of sentences.entries()) {
      const first = sentences[at - 1]
      if (!first) continue
      yield {
        start: first.start,
        end: second.end,
        tokens: [...first.tokens, ...second.tokens],
        language,
        sentences: [first, second],
        ...around(at - 1, at),
      }
    }
    if (isHeading(text, sentences)) heading = sentences[0]
  }
}
