import { isKnownName, tokenise } from '../language/index.ts'
import type { LanguageCode } from './tongue.ts'

/** Letters of a text that are looked at: what follows is in the same language. */
export const lookedAt = 240

/** Little words of English that are words of other languages as well. */
const shared = new Set([
  ...['a', 'an', 'am', 'are', 'as', 'at', 'by', 'die', 'do', 'he', 'i', 'in', 'me', 'my', 'no'],
  ...['on', 'or', 'si', 'so', 'to', 'was'],
])

/**
 * From which share of known words a text is English: of its titles and headlines nearly all, of sentences
 * in other languages that write in Latin letters hardly one where little words are asked for too. Measured
 * on 10,892 titles, 5,000 English and 5,000 other sentences (docs/matching.md).
 */
const shares = {
  surely: 0.9,
  withLittleWords: 0.55,
  littleWords: 0.12,
  asThePageSays: 0.5,
} as const
/** Words of a headline, which may have no little words. */
const longestHeadline = 12

/** Words of French that English news writes with their accents. */
const borrowed = new Set(["d'etat"])

/** The share of a text's words that English has, and of those the little ones that only English has. */
interface Known {
  readonly words: number
  readonly share: number
  readonly little: number
}

function knownIn(text: string, knows: (term: string) => boolean): Known {
  let [words, known, little] = [0, 0, 0]
  for (const { word, term } of tokenise(text.slice(0, lookedAt))) {
    if (/^\p{N}/u.test(word)) continue
    words += 1
    if (term === null) {
      if (shared.has(word)) continue
      little += 1
      known += 1
    } else if (isKnownName(term) || knows(term) || borrowed.has(word)) known += 1
  }
  return words === 0
    ? { words, share: 1, little: 0 }
    : { words, share: known / words, little: little / words }
}

/**
 * Whether a text is plainly English, by how many of its words are known: then nothing further has to be
 * loaded to tell its language. Linear in its first characters.
 * @param knows whether a term is one of English
 * @param said the language that the page says it is in, where that is a known one
 */
export function isPlainlyEnglish(
  text: string,
  knows: (term: string) => boolean,
  said: LanguageCode | null,
): boolean {
  const { words, share, little } = knownIn(text, knows)
  const isOther = said !== null && said !== 'en'
  // "Coup d'État au Niger" is known word for word.
  if (share >= shares.surely && !isOther) return true
  if (share >= shares.withLittleWords && little >= shares.littleWords) return true
  return said === 'en' && words < longestHeadline && share >= shares.asThePageSays
}

/**
 * Share of known words from which a text is taken for English though its letters look like another language, as
 * those of fourteen of 10,892 English titles do.
 */
const shareAgainst = 0.6

/** Little words of English that another language has as well. */
const alsoTheirs: Readonly<Partial<Record<LanguageCode, ReadonlySet<string>>>> = {
  de: new Set(['a', 'also', 'am', 'an', 'her', 'i', 'in', 'so', 'was']),
  fr: new Set(['a', 'me', 'on', 'as']),
  es: new Set(['a', 'no', 'me']),
  it: new Set(['all', 'in', 'come', 'a', 'i']),
  pl: new Set(['a', 'by', 'do', 'i', 'my', 'no', 'on', 'to', 'was', 'we']),
  cs: new Set(['a', 'by', 'do', 'i', 'my', 'on', 'to']),
}
const none: ReadonlySet<string> = new Set()

/** Letters of a word that tells nothing: "la" and "non" are terms of English news. */
const shortestTelling = 3

/**
 * Whether a text is English rather than the language that its letters look like. Names tell nothing, nor do
 * little words that both languages have.
 */
export function isRatherEnglish(
  text: string,
  knows: (term: string) => boolean,
  looksLike: LanguageCode,
): boolean {
  const theirs = alsoTheirs[looksLike] ?? none
  let [words, known] = [0, 0]
  for (const { word, term } of tokenise(text.slice(0, lookedAt))) {
    if (/^\p{N}/u.test(word) || theirs.has(word)) continue
    if (term !== null && isKnownName(term)) continue
    words += 1
    const isEnglish = term === null || (word.length > shortestTelling && knows(term))
    if (isEnglish || borrowed.has(word)) known += 1
  }
  return words > 0 && known / words >= shareAgainst
}
