import { isKnownName, type Token } from '../language/index.ts'
import { nameKey } from '../languages/index.ts'
import type { Meaning } from '../meaning/index.ts'
import { negates } from './negation.ts'

/** A text as it is compared: its telling words with all that is known of each, in parallel arrays. */
export interface Reading {
  readonly tokens: readonly Token[]
  /** Place of each telling word among `tokens`. */
  readonly places: Int32Array
  readonly terms: readonly string[]
  /** Row among the word vectors; −1 where there is none. */
  readonly rows: Int32Array
  /** How rare each telling word is in general news, 0 to 12. */
  readonly rarity: Float32Array
  /** What each telling word may mean besides; null where none is ambiguous, as in English. */
  readonly also: readonly (readonly string[])[] | null
  /** The sound of each word that may be a name and is not known; null where names are written as in English. */
  readonly sounds: readonly (string | null)[] | null
  readonly isName: Uint8Array
  readonly isNumber: Uint8Array
  readonly isPredicate: Uint8Array
  /** Whether a predicate stands in the passive: what is before it suffers it. */
  readonly isPassive: Uint8Array
  /** Whether the word before is "by": whoever follows does it. */
  readonly isBy: Uint8Array
  /** Whether "not", "no", "never" … stands in the three words before. */
  readonly isNegated: Uint8Array
  readonly senses: readonly (readonly number[])[]
  /** The sum of the words' vectors at length one; all zero where no word has one. */
  readonly vector: Float32Array
  readonly negations: number
}

const auxiliaries = new Set([
  ...['is', 'are', 'was', 'were', 'be', 'been', 'being', 'get', 'gets', 'got', 'becomes'],
])
const participle = /(?:ed|en|wn|ung|ght|ught|elt|ept|ade|old|id)$/u

function isPassiveAt(tokens: readonly Token[], place: number): boolean {
  const word = tokens[place]?.word ?? ''
  if (!participle.test(word)) return false
  if (tokens[place + 1]?.word === 'by') return true
  for (let back = 1; back <= 3; back += 1) {
    if (auxiliaries.has(tokens[place - back]?.word ?? '')) return true
  }
  return false
}

/** Little words that may stand between a preposition and its noun. */
export const articles = new Set(['the', 'a', 'an', 'its', 'their', 'his', 'her', 'some', 'both'])

function isAfterBy(tokens: readonly Token[], place: number): boolean {
  let at = place - 1
  while (at >= 0 && articles.has(tokens[at]?.word ?? '')) at -= 1
  return tokens[at]?.word === 'by'
}

/** Reads a stretch of text, whose tokens are given; linear. */
export function read(text: string, tokens: readonly Token[], meaning: Meaning): Reading {
  const allSenses = meaning.sensesOf(tokens)
  const kept: number[] = []
  for (let at = 0; at < tokens.length; at += 1) {
    if (tokens[at]?.term !== null || (allSenses[at]?.length ?? 0) > 0) kept.push(at)
  }
  const count = kept.length
  const reading = {
    tokens,
    places: Int32Array.from(kept),
    terms: kept.map((at) => tokens[at]?.term ?? tokens[at]?.word ?? ''),
    rows: new Int32Array(count),
    rarity: new Float32Array(count),
    also: alsoOf(tokens, kept),
    sounds: soundsOf(tokens, kept),
    isName: new Uint8Array(count),
    isNumber: new Uint8Array(count),
    isPredicate: new Uint8Array(count),
    isPassive: new Uint8Array(count),
    isBy: new Uint8Array(count),
    isNegated: new Uint8Array(count),
    senses: kept.map((at) => allSenses[at] ?? []),
    vector: new Float32Array(meaning.dimensions),
    negations: 0,
  }
  const seen = new Set<string>()
  for (let at = 0; at < tokens.length; at += 1) if (negates(tokens, at)) reading.negations += 1
  for (let index = 0; index < count; index += 1) {
    const place = kept[index] as number
    const token = tokens[place] as Token
    const term = reading.terms[index] as string
    const row = token.term === null ? -1 : meaning.rowOf(term)
    const isKnown = token.term !== null && isKnownName(term)
    const isCapital =
      token.mayBeName ?? (place > 0 && /^\p{Lu}/u.test(text.slice(token.start, token.start + 2)))
    reading.rows[index] = row
    reading.rarity[index] = token.term === null ? littleWordRarity : meaning.rarityOf(row)
    reading.isName[index] = isKnown || isCapital ? 1 : 0
    reading.isNumber[index] = /^\p{N}/u.test(token.word) ? 1 : 0
    const isPredicate = reading.senses[index]?.some(
      (sense) => meaning.kindOf(sense) === 'predicate',
    )
    reading.isPredicate[index] = isPredicate && !isKnown ? 1 : 0
    reading.isPassive[index] = isPassiveAt(tokens, place) ? 1 : 0
    reading.isBy[index] = isAfterBy(tokens, place) ? 1 : 0
    for (let back = 1; back <= 3; back += 1)
      if (negates(tokens, place - back)) reading.isNegated[index] = 1
    if (row >= 0 && !seen.has(term)) {
      seen.add(term)
      meaning.addTo(reading.vector, row, 1)
    }
  }
  normalise(reading.vector)
  return reading
}

const noMeanings: readonly string[] = []

function alsoOf(tokens: readonly Token[], kept: readonly number[]): Reading['also'] {
  if (!tokens.some(({ also }) => also !== undefined)) return null
  return kept.map((at) => tokens[at]?.also ?? noMeanings)
}

function soundsOf(tokens: readonly Token[], kept: readonly number[]): Reading['sounds'] {
  // Only readers of other languages say of each word whether it may be a name.
  if (!tokens.some(({ mayBeName }) => mayBeName !== undefined)) return null
  return kept.map((at) => {
    const { term, word, mayBeName } = tokens[at] as Token
    return mayBeName && term !== null && !isKnownName(term) ? nameKey(word) : null
  })
}

/** The terms that a text may be found by, with what each of its words may likeliest mean besides. */
export function termsAsked({ terms, also }: Reading): Set<string> {
  const asked = new Set(terms)
  for (const [likeliest] of also ?? []) if (likeliest !== undefined) asked.add(likeliest)
  return asked
}

/** "Behind" and the like, which are no topic words but carry a sense here. */
const littleWordRarity = 3

function normalise(vector: Float32Array): void {
  let sum = 0
  for (const value of vector) sum += value * value
  const length = Math.sqrt(sum)
  if (length === 0) return
  for (let at = 0; at < vector.length; at += 1) vector[at] = (vector[at] as number) / length
}
