import { stemmer } from 'stemmer'
import { eng } from 'stopword'
import { aliases } from './aliases.ts'
import { foldSpelling, foldWord } from './normalise.ts'

/** A word of a text. Offsets are UTF-16 code units of the text as it was given. */
export interface Token {
  readonly start: number
  readonly end: number
  /** The folded word as written: "organised", "don't", "us". */
  readonly word: string
  /** What is compared: a stem or the common name of aliases; null for words that carry no topic. */
  readonly term: string | null
}

/** Soft hyphen, zero-width space and joiners, byte order mark: they may stand inside a word. */
const unseen = '\\u00AD\\u200B-\\u200D\\u2060\\uFEFF'
const dottedAbbreviation = `(?:\\p{Lu}[${unseen}]*\\.){2,}`
const lettersAndNumber = `(?:\\p{Lu}[${unseen}]*){1,5}[-\\u2010\\u2011]\\p{N}[\\p{N}${unseen}]*`
const apostrophe = `['\\u2019\\u02BC](?=[${unseen}]*\\p{L})`
const plainWord = `[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}${unseen}]|${apostrophe})*`
/** U.S., MI-6, and words. */
const wordPattern = new RegExp(`${dottedAbbreviation}|${lettersAndNumber}|${plainWord}`, 'gu')
/** What joins the parts of one word and is no part of it. */
const joints = new RegExp(`[-.\\u2010\\u2011${unseen}]`, 'gu')

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

const capitalNames = new Map<string, string>()
const phraseNames = new Map<string, string>()
for (const [term, ...writings] of aliases) {
  for (const writing of writings) {
    if (/^\p{Lu}+$/u.test(writing)) capitalNames.set(writing, term)
    else phraseNames.set(writing, term)
  }
}
const longestPhrase = Math.max(...[...phraseNames.keys()].map((name) => name.split(' ').length))
const phraseOpenings = new Set([...phraseNames.keys()].map((name) => name.split(' ')[0]))

function termOf(raw: string, word: string): string | null {
  const capitals = capitalNames.get(raw)
  if (capitals !== undefined) return capitals
  if (stopWords.has(word) || word.length === 0) return null
  return stemmer(foldSpelling(word))
}

function tokenFrom(found: RegExpExecArray): Token {
  const [raw] = found
  const joined = raw.replace(joints, '')
  const word = foldWord(joined)
  const end = found.index + raw.length
  return {
    start: found.index,
    end,
    word,
    term: termOf(joined.replace(/['\u2019\u02BC]s$/u, ''), word),
  }
}

/** Joins "Eurasian Economic Union" into one token with the name's common term. */
function joinNames(tokens: readonly Token[]): Token[] {
  const joined: Token[] = []
  let at = 0
  while (at < tokens.length) {
    const first = tokens[at] as Token
    let taken = 1
    let term: string | undefined
    if (phraseOpenings.has(first.word)) {
      for (let length = longestPhrase; length >= 1 && term === undefined; length -= 1) {
        const words = tokens.slice(at, at + length).map(({ word }) => word)
        term = phraseNames.get(words.join(' '))
        if (term !== undefined) taken = words.length
      }
    }
    const last = tokens[at + taken - 1] ?? first
    joined.push(term === undefined ? first : { ...first, end: last.end, term })
    at += taken
  }
  return joined
}

/**
 * The words of a text in their order, with the terms that the index and the matcher compare.
 * Spans never overlap, and `text.slice(start, end)` is the word as it stands. Linear in time.
 */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = []
  wordPattern.lastIndex = 0
  for (let found = wordPattern.exec(text); found; found = wordPattern.exec(text)) {
    tokens.push(tokenFrom(found))
  }
  return joinNames(tokens)
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
