import type { Cues } from '../../languages/index.ts'

/** The cues of a language as they are looked for. */
export type Patterns = Readonly<Record<keyof Cues, RegExp>>

/** "And" and "then" of Arabic are written together with the word behind them. */
const joined = '(?:[\u0648\u0641]\\p{M}*)?'

/** A cue as the inside of a regular expression: `*` stands for any letters, and apostrophes are alike. */
function written(cue: string): string {
  const pattern = cue
    .replace(/[.+?^${}()|[\]\\]/gu, '\\$&')
    .replaceAll('*', '\\p{L}*')
    .replaceAll("'", "['\\u2019\\u02BC]")
    .replaceAll(' ', '\\s+')
    .replace(/\p{Script=Arabic}/gu, '$&\\p{M}*')
  return /\p{Script=Arabic}/u.test(cue) ? joined + pattern : pattern
}

/**
 * Tries alternatives, each the inside of a regular expression, where no letter goes before or after; what
 * ends in an apostrophe is written together with the next word. Of no alternatives there is none to find.
 */
export function patternOf(alternatives: readonly string[]): RegExp {
  if (alternatives.length === 0) return /(?!)/gu
  const bounded = alternatives.map((one) =>
    one.endsWith("['\\u2019\\u02BC]") ? one : `${one}(?![\\p{L}\\p{N}])`,
  )
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${bounded.join('|')})`, 'giu')
}

const known = new WeakMap<Cues, Patterns>()

/** The cues of a language, each kind as one expression. */
export function patternsOf(own: Cues): Patterns {
  const before = known.get(own)
  if (before !== undefined) return before
  // Longer ones first, so that a cue is shown whole.
  const made = (cues: readonly string[]) =>
    patternOf([...cues].sort((one, other) => other.length - one.length).map(written))
  const { verdict, said, that, not, only } = own
  const patterns = {
    ...{ verdict: made(verdict), said: made(said), that: made(that) },
    ...{ not: made(not), only: made(only) },
  }
  known.set(own, patterns)
  return patterns
}
