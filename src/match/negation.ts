import type { Token } from '../language/index.ts'

const negations = new Set([
  ...['not', 'no', 'never', 'nor', 'neither', 'none', 'nobody', 'nothing', 'hardly', 'scarcely'],
  ...['barely', 'cannot', 'without', 'false', 'untrue', 'deny', 'denies', 'denied'],
])

/** Whether the word at a place negates what follows it. */
export function negates(tokens: readonly Token[], place: number): boolean {
  const word = tokens[place]?.word
  return word !== undefined && (negations.has(word) || word.endsWith("n't"))
}

/** The place of a text's first negation; −1 where it has none. */
export function firstNegation(tokens: readonly Token[]): number {
  return tokens.findIndex((_, at) => negates(tokens, at))
}
