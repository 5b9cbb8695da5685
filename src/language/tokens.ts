import { stemmer } from 'stemmer'
import { eng } from 'stopword'
import { foldLookAlikes } from './look-alikes.ts'
import { nameAt, readNames, singleWords } from './names.ts'
import { namesTable } from './names-table.ts'
import { foldSpelling, foldWord, invisibles } from './normalise.ts'
import { remembered } from './remembered.ts'

/** A word of a text. Offsets are UTF-16 code units of the text as it was given. */
export interface Token {
  readonly start: number
  readonly end: number
  /** The folded word as written: "organised", "don't", "us". */
  readonly word: string
  /** What is compared: a stem or the common name of aliases; null for words that carry no topic. */
  readonly term: string | null
  /** Further terms that the word may stand for; only where it is ambiguous in its language. */
  readonly also?: readonly string[]
  /** Whether it may name somebody or something; left out, a capital inside a sentence tells. */
  readonly mayBeName?: boolean
}

/** A word as it stands in a text, whose offset is in UTF-16 code units. */
export interface RawWord {
  readonly raw: string
  readonly start: number
}

const dottedAbbreviation = `(?:\\p{Lu}[${invisibles}]*\\.){2,}`
const lettersAndNumber = `(?:\\p{Lu}[${invisibles}]*){1,5}[-\\u2010\\u2011]\\p{N}[\\p{N}${invisibles}]*`
const apostrophe = `['\\u2019\\u02BC](?=[${invisibles}]*\\p{L})`
const plainWord = `[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}${invisibles}]|${apostrophe})*`
/** U.S., MI-6, and words. */
const wordPattern = new RegExp(`${dottedAbbreviation}|${lettersAndNumber}|${plainWord}`, 'gu')
/** What joins the parts of one word and is no part of it. */
const joints = new RegExp(`[-.\\u2010\\u2011${invisibles}]`, 'gu')

/** Words of every text that `stopword`'s list leaves out, as folded words. */
const alsoStopWords = [
  'been',
  'being',
  'did',
  'does',
  'during',
  'it',
  'its',
  'no',
  'nor',
  'not',
  'off',
  'rather',
  'so',
  'than',
  'until',
  'upon',
  'when',
  'whose',
  'why',
  'within',
  'without',
]
const stopWords = new Set([...eng, ...alsoStopWords])

const names = readNames(namesTable)

function termOf(raw: string, word: string): string | null {
  const capitals = names.capitals.get(raw)
  if (capitals !== undefined) return capitals
  if (stopWords.has(word) || word.length === 0) return null
  return stemmer(foldSpelling(word))
}

/** What a writing of a word comes to. */
type Sound = Pick<Token, 'word' | 'term'>

/** Folding and stemming a word takes longer than all else that is done with it; some hundred bytes each. */
const mostRemembered = 10_000

const soundOf = remembered((raw): Sound => {
  const joined = raw.replace(joints, '')
  const word = foldWord(joined)
  return { word, term: termOf(foldLookAlikes(joined).replace(/['\u2019\u02BC]s$/u, ''), word) }
}, mostRemembered)

function tokenFrom({ raw, start }: RawWord): Token {
  const { word, term } = soundOf(raw)
  return { start, end: start + raw.length, word, term }
}

/** Web addresses, also where they are glued to the word before, as in posts. */
const address = /(?:https?:\/\/|pic\.twitter\.com\/|www\.)\S+/giu

/** A text with blanks for its web addresses, so that places stay true. */
function withoutAddresses(text: string): string {
  return /:\/\/|www\.|pic\.twitter/iu.test(text)
    ? text.replace(address, (found) => ' '.repeat(found.length))
    : text
}

/** Whether a word is a hashtag or a handle of several words: "#StandWithUkraine". */
function isTag(text: string, { 0: raw, index }: RegExpExecArray): boolean {
  const sign = text.charAt(index - 1)
  return (sign === '#' || sign === '@') && /\p{Ll}\p{Lu}/u.test(raw)
}

function partsOfTag({ 0: raw, index }: RegExpExecArray): RawWord[] {
  const parts = raw.matchAll(/\p{Lu}*[^\p{Lu}]+|\p{Lu}+$/gu)
  return [...parts].map((part) => ({ raw: part[0], start: index + part.index }))
}

/** Joins "Eurasian Economic Union" into one token with the name's common term. Linear. */
function joinNames(text: string, tokens: readonly Token[]): Token[] {
  const joined: Token[] = []
  let at = 0
  while (at < tokens.length) {
    const first = tokens[at] as Token
    const name = nameAt(names, text, tokens, at)
    const last = tokens[at + (name?.length ?? 1) - 1] ?? first
    joined.push(name === null ? first : { ...first, end: last.end, term: name.term })
    at += name?.length ?? 1
  }
  return joined
}

/**
 * The words of a text as they stand there, in their order; web addresses are left out, and what is written
 * together in a hashtag is taken apart. Linear.
 */
export function rawWords(text: string): RawWord[] {
  const words: RawWord[] = []
  const plain = withoutAddresses(text)
  wordPattern.lastIndex = 0
  for (let found = wordPattern.exec(plain); found; found = wordPattern.exec(plain)) {
    if (isTag(plain, found)) words.push(...partsOfTag(found))
    else words.push({ raw: found[0], start: found.index })
  }
  return words
}

/** The term of a known name that is written in capitals ("NATO"), or null. */
export function termOfCapitals(raw: string): string | null {
  return names.capitals.get(raw.replace(joints, '')) ?? null
}

/**
 * The words of a text in their order, with the terms that the index and the matcher compare.
 * Spans never overlap, and `text.slice(start, end)` is the word as it stands. Linear in time.
 */
export function tokenise(text: string): Token[] {
  return joinNames(text, rawWords(text).map(tokenFrom))
}

/** The terms of a text, without stop words, in order and with repeats. */
export function termsOf(text: string): string[] {
  return tokenise(text).flatMap(({ term }) => term ?? [])
}

/** How many words a text has, little ones counted. */
export function countWords(text: string): number {
  let count = 0
  for (const _ of text.matchAll(wordPattern)) count += 1
  return count
}

/** The writings of one word that known names have, each with its term. */
export function singleWordNames(): Iterable<readonly [writing: string, term: string]> {
  return singleWords(names)
}

/** Whether a term is the common term of a known name. */
export function isKnownName(term: string): boolean {
  return names.terms.has(term)
}
