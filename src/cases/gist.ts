import { paragraphSentences, termsOf } from '../language/index.ts'
import type { Case } from './case.ts'

/** Characters within which a sentence says something and can be taken in at a glance. */
const shortest = 40
const longest = 320

/** How fact-checkers begin before they come to the point. */
const preface =
  /^(?:this (?:is|claim|article|message|disinformation|narrative|story)\b.{0,60}\b(?:recurring|part of|consistent|in line|narrative)|(?:an?|another|yet another)? ?(?:recurring|repeated|recycled|old|well-known)|(?:recurring|repeated) |see |read |for (?:more|further|background)|background|(?:earlier|similar) (?:claims?|cases?|disinformation))/iu
/** What a sentence speaks of that describes the message instead of answering it. */
const aboutMessage =
  /\b(?:disinformation|narratives?|pro-kremlin|conspiracy|(?:this|the) (?:article|message|story)|aims to|media outlets?)\b/iu
/** Words by which a sentence says that something is not so. */
const denial =
  /\b(?:no (?:evidence|proof|basis|indication|facts)|not true|untrue|false(?:ly|hoods?)?|unfounded|baseless|groundless|fabricat\w+|debunked|refuted|denied|contrary to|in fact|in reality|never)\b/iu
const contrast =
  /\b(?:not|no|nor|without|actually|rather|instead|however|but|according to|confirmed|found)\b/iu

/**
 * The sentence of a case's disproof that best sums it up: one that speaks of what the claim speaks of
 * and says that it is not so, an early one rather than a late one. Null where there is no disproof.
 * Word for word; longer ones are cut with an ellipsis.
 */
export function gistOf({ title, summary, disproof }: Case): string | null {
  const claimed = new Set(termsOf([title, ...summary].join('\n\n')))
  let best: { readonly sentence: string; readonly worth: number } | null = null
  let place = 0
  for (const paragraph of disproof) {
    for (const { start, end } of [...paragraphSentences(paragraph)].flat()) {
      const sentence = paragraph.slice(start, end)
      const worth = worthOf(sentence, claimed) - place / 10
      place += 1
      if (best === null || worth > best.worth) best = { sentence, worth }
    }
  }
  return best === null ? null : shortened(best.sentence)
}

function worthOf(sentence: string, claimed: ReadonlySet<string>): number {
  const terms = new Set(termsOf(sentence))
  const shared = [...terms].filter((term) => claimed.has(term)).length
  const isHandy = sentence.length >= shortest && sentence.length <= longest
  return (
    shared / Math.sqrt(Math.max(terms.size, 1)) +
    (denial.test(sentence) ? 1 : 0) +
    (contrast.test(sentence) ? 0.5 : 0) -
    (preface.test(sentence) ? 3 : 0) -
    (aboutMessage.test(sentence) ? 2.5 : 0) -
    (isHandy ? 0 : 1)
  )
}

function shortened(sentence: string): string {
  if (sentence.length <= longest) return sentence
  const kept = sentence.slice(0, longest)
  return `${kept.slice(0, Math.max(kept.lastIndexOf(' '), 1))}…`
}
