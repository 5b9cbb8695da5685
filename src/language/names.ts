import { foldWord } from './normalise.ts'
import type { Token } from './tokens.ts'

/** Known names, by how they are looked up. */
export interface Names {
  /** Writings in capitals → term. */
  readonly capitals: ReadonlyMap<string, string>
  /** First word → the writings that begin so, longest first. */
  readonly writings: ReadonlyMap<string, readonly Writing[]>
  readonly terms: ReadonlySet<string>
}

interface Writing {
  /** The words behind the first. */
  readonly rest: readonly string[]
  readonly term: string
}

/** Names that are ordinary words as well: they need their capital. */
const alsoWords = new Set([
  ...['pole', 'poles', 'polish', 'turkey', 'china', 'jordan', 'chad', 'bush', 'may', 'west'],
  ...['congress', 'parliament', 'senate', 'brit', 'union', 'alliance', 'crown', 'maidan'],
])

/** A writing that folding leaves as it is. */
const plainWriting = /^[a-z]+(?: [a-z]+)*$/

/** Reads a table of `term: writing | writing` lines. */
export function readNames(table: string): Names {
  const capitals = new Map<string, string>()
  const writings = new Map<string, Writing[]>()
  const terms = new Set<string>()
  for (const line of table.split('\n')) {
    const end = line.indexOf(':')
    const term = line.slice(0, Math.max(0, end))
    if (term === '') continue
    terms.add(term)
    for (const writing of line.slice(end + 1).split('|')) {
      const member = writing.trim()
      // Nearly all are plain, and the table is read at every start of the background.
      const isPlain = plainWriting.test(member)
      if (!isPlain && /^[\p{Lu}\p{N}]+$/u.test(member)) capitals.set(member, term)
      else {
        const words = isPlain ? member.split(' ') : member.split(/[\s.-]+/u).map(foldWord)
        const [first = '', ...rest] = words
        const list = writings.get(first) ?? []
        list.push({ rest, term })
        writings.set(first, list)
      }
    }
  }
  for (const list of writings.values())
    list.sort((one, other) => other.rest.length - one.rest.length)
  return { capitals, writings, terms }
}

/** The writings of one word, each with its term; those that are ordinary words as well are left out. */
export function* singleWords({ writings }: Names): Generator<readonly [string, string]> {
  for (const [word, list] of writings) {
    const alone = list.find(({ rest }) => rest.length === 0)
    if (alone !== undefined && !isAlsoWord(word)) yield [word, alone.term]
  }
}

function isPlural(word: string, of: string): boolean {
  return word.length === of.length + 1 && word.endsWith('s') && word.startsWith(of)
}

function isAlsoWord(word: string): boolean {
  return alsoWords.has(word) || (word.endsWith('s') && alsoWords.has(word.slice(0, -1)))
}

/** The name that begins at a token, with how many tokens it takes; null where none does. */
export function nameAt(
  { writings }: Names,
  text: string,
  tokens: readonly Token[],
  at: number,
): { readonly term: string; readonly length: number } | null {
  const word = tokens[at]?.word ?? ''
  const start = tokens[at]?.start ?? 0
  const list =
    writings.get(word) ?? (word.endsWith('s') ? writings.get(word.slice(0, -1)) : undefined)
  if (list === undefined) return null
  for (const { rest, term } of list) {
    // Only the last word of a name is in the plural.
    if (rest.length > 0 && !writings.has(word)) continue
    const fits = rest.every((next, step) => {
      const here = tokens[at + 1 + step]?.word ?? ''
      return here === next || (step === rest.length - 1 && isPlural(here, next))
    })
    if (!fits) continue
    if (rest.length === 0 && isAlsoWord(word) && !/^\p{Lu}/u.test(text.slice(start, start + 2)))
      continue
    return { term, length: rest.length + 1 }
  }
  return null
}
