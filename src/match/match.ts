/** A half-open range of UTF-16 code units: `text.slice(start, end)`. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** How sure the matcher is: `match` is shown plainly, `possible` as "may be". */
export type Tier = 'match' | 'possible'

/** What the passage does with the claim: makes it, says that somebody made it, or says that it is not so. */
export type Stance = 'repeats' | 'reports' | 'refutes'

/**
 * How a word of the page answers one of the claim: it is the same word in any form, the same in another
 * language, another name for the same one, or says nearly the same.
 */
export type AnswerKind = 'word' | 'translation' | 'name' | 'meaning'

/** One word of the page that answers one word of the claim. */
export interface WordPair {
  readonly kind: AnswerKind
  /** Where the word stands in the page's text. */
  readonly page: Span
  /** Where the word stands in `Why.claim`. */
  readonly claim: Span
}

/** The evidence for a match, complete enough to be drawn side by side. */
export interface Why {
  /** The sentence of the case (its title, or one of its summary) that was matched. */
  readonly claim: string
  readonly pairs: readonly WordPair[]
  /** The claim's telling words that the passage lacks, as spans of `claim`. */
  readonly missing: readonly Span[]
  /**
   * The words of the page that tell the stance ("according to", "there is no evidence"), as spans of
   * its text; empty where the text itself repeats the claim, and where the page as a whole tells it.
   */
  readonly cues: readonly Span[]
}

/** What is known of the page that a text stands on, beyond the text. */
export interface PageContext {
  /** Whether the page as a whole checks claims: ClaimReview markup, a headline that says fake. */
  readonly isFactCheck: boolean
  /** The language that the page says it is in, as a BCP 47 tag; it may be wrong. */
  readonly language?: string | null
}

/** A passage of a text tied to a documented case; the span is a span of that text. */
export interface Match extends Span {
  /** The list that holds the case. */
  readonly list: string
  readonly caseId: string
  readonly title: string
  readonly tier: Tier
  readonly stance: Stance
  /** 0 to 1; comparable within one pack only, never shown to readers. */
  readonly score: number
  /** `text.slice(start, end)`, exactly. */
  readonly quote: string
  /** ISO 639-1 code of the passage's language, where it is not English. */
  readonly language?: string
  readonly why: Why
}
