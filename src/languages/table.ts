import * as v from 'valibot'
import type { Cues, Tongue } from './tongue.ts'

/** A phrase behind its first word. */
export interface Phrase {
  /** The stems of the words behind the first. */
  readonly rest: readonly string[]
  readonly meanings: string
}

/** The compiled glossary of one language. */
export interface LanguageTable {
  readonly tongue: Tongue
  /** Words that carry no topic, in small letters without accents. */
  readonly littleWords: ReadonlySet<string>
  readonly cues: Cues
  /** Stem → its meanings, as `compileGlossary` writes them. */
  readonly words: ReadonlyMap<string, string>
  /** Stem → the phrases that begin with it, the longest first. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>
}

const texts = v.array(v.string())
const headerSchema = v.object({
  little: texts,
  cues: v.object({ verdict: texts, said: texts, that: texts, not: texts, only: texts }),
})

function headerOf(line: string, { code }: Tongue): v.InferOutput<typeof headerSchema> {
  try {
    return v.parse(headerSchema, JSON.parse(line))
  } catch {
    throw new Error(`this is no glossary of "${code}"`)
  }
}

/**
 * Reads a compiled glossary; linear.
 * @throws Error where a line is none of one
 */
export function openTable(tongue: Tongue, compiled: string): LanguageTable {
  const [header = '', ...lines] = compiled.split('\n')
  const { little, cues } = headerOf(header, tongue)
  const words = new Map<string, string>()
  const phrases = new Map<string, Phrase[]>()
  for (const line of lines) {
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
  return { tongue, littleWords: new Set(little), cues, words, phrases }
}
