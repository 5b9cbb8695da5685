import type { Tongue } from './tongue.ts'

/** A phrase behind its first word. */
export interface Phrase {
  /** The stems of the words behind the first. */
  readonly rest: readonly string[]
  readonly meanings: string
}

/** The compiled glossary of one language. */
export interface LanguageTable {
  readonly tongue: Tongue
  /** Stem → its meanings, as `compileGlossary` writes them. */
  readonly words: ReadonlyMap<string, string>
  /** Stem → the phrases that begin with it, the longest first. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>
}

/**
 * Reads a compiled glossary; linear.
 * @throws Error where a line is none of one
 */
export function openTable(tongue: Tongue, compiled: string): LanguageTable {
  const words = new Map<string, string>()
  const phrases = new Map<string, Phrase[]>()
  for (const line of compiled.split('\n')) {
    const tab = line.indexOf('\t')
    if (tab <= 0) throw new Error(`this is no glossary of "${tongue.code}"`)
    const stems = line.slice(0, tab)
    const meanings = line.slice(tab + 1)
    const space = stems.indexOf(' ')
    if (space < 0) {
      words.set(stems, meanings)
      continue
    }
    const first = stems.slice(0, space)
    const list = phrases.get(first)
    const phrase = { rest: stems.slice(space + 1).split(' '), meanings }
    if (list === undefined) phrases.set(first, [phrase])
    else list.push(phrase)
  }
  for (const list of phrases.values()) {
    if (list.length > 1) list.sort((one, other) => other.rest.length - one.rest.length)
  }
  return { tongue, words, phrases }
}
