import type { Cues } from '../../languages/index.ts'

/** The cues of a language as they are looked for. */
export type Patterns = Readonly<Record<keyof Cues, RegExp>>

/** A cue as the inside of a regular expression: `*` stands for any letters, and apostrophes are alike. */
function written(cue: string): string {
  return cue
    .replace(/[.+?^${}()|[\]\\]/gu, '\\$&')
    .replaceAll('*', '\\p{L}*')
    .replaceAll("'", "['\\u2019\\u02BC]")
    .replaceAll(' ', '\\s+')
    .replace(/\p{Script=Arabic}/gu, '$&\\p{M}*')
}

/** Tries alternatives, each the inside of a regular expression, where no letter goes before or after. */
export function patternOf(alternatives: readonly string[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives.join('|')})(?![\\p{L}\\p{N}])`, 'giu')
}

const known = new WeakMap<Cues, Patterns>()

/** The cues of a language, each kind as one expression. */
export function patternsOf(own: Cues): Patterns {
  const before = known.get(own)
  if (before !== undefined) return before
  // Longer ones first, so that a cue is shown whole.
  const made = (cues: readonly string[]) =>
    patternOf([...cues].sort((one, other) => other.length - one.length).map(written))
  const { verdict, said, that, not } = own
  const patterns = { verdict: made(verdict), said: made(said), that: made(that), not: made(not) }
  known.set(own, patterns)
  return patterns
}
