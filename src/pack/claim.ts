import type { Case } from '../cases/index.ts'
import { paragraphSentences, termsOf } from '../language/index.ts'

/** One sentence that pages are compared with. */
export interface Claim {
  /** Place of its case in the pack. */
  readonly case: number
  /** Whether it is the case's title, given or derived. */
  readonly isTitle: boolean
  readonly text: string
}

/**
 * Different telling words that a sentence needs to stand for a claim. Below it, "Crimea is
 * Russian" would be found in any sentence on Crimea and Russia.
 */
export const fewestTerms = 3

/**
 * Different telling words that a sentence needs to be found for sure. Of three, two are mostly
 * countries, and too many true sentences have them: "Trump has won the US elections".
 */
const fewestSureTerms = 4

/** Whether a sentence of so many different telling words claims too little for a passage to surely make it. */
export function isGeneric(terms: number): boolean {
  return terms < fewestSureTerms
}

/** A title that its publisher cut off: what it claims of whom may well be in the part that is lost. */
const cutOff = /(?:\u2026|\.\.\.)["\u201D\u2019')]*$/u

/** Why a sentence cannot stand for a claim. */
export type Shortcoming = 'cut off' | 'says too little'

/** What keeps a sentence from standing for a claim; null where nothing does. */
export function shortcomingOf(
  text: string,
  read: (text: string) => readonly string[] = termsOf,
): Shortcoming | null {
  if (cutOff.test(text.trim())) return 'cut off'
  return new Set(read(text)).size < fewestTerms ? 'says too little' : null
}

function isTitle({ title }: Case, sentence: string): boolean {
  return sentence.replace(/[.;:,]+$/u, '') === title
}

/** The sentences that may be claims: what they are written in has to be known before they are compiled. */
export function* claimTexts(cases: readonly Case[]): Generator<{ readonly text: string }> {
  // What a claim lacks is not asked here: that depends on the language, which is not known yet.
  const enough = Array.from({ length: fewestTerms }, (_, at) => String(at))
  for (const one of cases) yield* claimsOf(one, 0, () => enough)
}

/**
 * Whether a case can be found on a page at all.
 * @param read gives the terms of a text in whatever language
 */
export function isMatchable(one: Case, read: (text: string) => readonly string[]): boolean {
  return claimsOf(one, 0, read).length > 0
}

/**
 * The sentences by which a case is recognised: its title and the sentences of its summary, each
 * once. The disproof is never among them: a page that quotes it refutes the claim.
 * May be empty, for a case that cannot be matched: its title's shortcoming says why.
 */
export function claimsOf(
  one: Case,
  place: number,
  read: (text: string) => readonly string[] = termsOf,
): Claim[] {
  const texts = new Set([one.title])
  for (const paragraph of one.summary) {
    for (const sentences of paragraphSentences(paragraph)) {
      for (const { start, end } of sentences) {
        const sentence = paragraph.slice(start, end)
        // A derived title is the summary's first sentence less its full stop.
        if (!isTitle(one, sentence)) texts.add(sentence)
      }
    }
  }
  return [...texts]
    .filter((text) => shortcomingOf(text, read) === null)
    .map((text) => ({ case: place, isTitle: text === one.title, text }))
}
