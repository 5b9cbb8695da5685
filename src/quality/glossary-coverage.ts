import { termsOf } from '../language/index.ts'
import type { Languages, TongueCode, Understanding } from '../languages/index.ts'

/** How far a language's texts are understood. */
export interface Coverage {
  /** Content words: all but little words and numbers. */
  readonly words: number
  /** Share of them that reach a concept. */
  readonly share: number
  /** The commonest words that do not, in small letters, the most frequent first. */
  readonly missed: readonly (readonly [word: string, times: number])[]
}

/** Words that are listed. */
const mostMissed = 1_000

/** Which content words of some texts the glossary of their language reaches; linear. */
export function coverageOf(
  texts: Iterable<string>,
  code: TongueCode,
  languages: Languages,
): Coverage {
  let [words, reached] = [0, 0]
  const missed = new Map<string, number>()
  for (const text of texts) {
    for (const [written, by] of languages.understood(text, code)) {
      if (by === 'little-word' || /\p{N}/u.test(written)) continue
      words += 1
      if (isReached(by)) reached += 1
      else {
        const word = written.toLowerCase()
        missed.set(word, (missed.get(word) ?? 0) + 1)
      }
    }
  }
  const sorted = [...missed].sort(([, one], [, other]) => other - one).slice(0, mostMissed)
  return { words, share: words === 0 ? 1 : reached / words, missed: sorted }
}

function isReached(by: Understanding): boolean {
  return by !== 'unknown'
}

/**
 * Share of what some titles say, each term counted as often as it comes times its inverse document
 * frequency, for which there is a concept.
 */
export function titleMass(
  titles: readonly string[],
  hasConcept: (term: string) => boolean,
): number {
  const frequency = new Map<string, number>()
  const documents = new Map<string, number>()
  for (const title of titles) {
    const terms = termsOf(title).filter((term) => !/^\p{N}/u.test(term))
    for (const term of terms) frequency.set(term, (frequency.get(term) ?? 0) + 1)
    for (const term of new Set(terms)) documents.set(term, (documents.get(term) ?? 0) + 1)
  }
  let [all, covered] = [0, 0]
  for (const [term, times] of frequency) {
    const mass = times * Math.log(titles.length / (documents.get(term) ?? 1))
    all += mass
    if (hasConcept(term)) covered += mass
  }
  return all === 0 ? 1 : covered / all
}
