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
