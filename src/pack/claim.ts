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
export const fewestTerms = 4

function tells(text: string): boolean {
  return new Set(termsOf(text)).size >= fewestTerms
}

function isTitle({ title }: Case, sentence: string): boolean {
  return sentence.replace(/[.;:,]+$/u, '') === title
}

/**
 * The sentences by which a case is recognised: its title and the sentences of its summary, each
 * once. The disproof is never among them: a page that quotes it refutes the claim.
 * May be empty, for a case that says too little to be matched.
 */
export function claimsOf(one: Case, place: number): Claim[] {
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
    .filter(tells)
    .map((text) => ({ case: place, isTitle: text === one.title, text }))
}
