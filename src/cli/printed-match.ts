import type { Match } from '../match/index.ts'

/** A match as it is printed: without its list, for a command checks against one. */
export function printedMatch({ list: _, ...told }: Match): Omit<Match, 'list'> {
  return told
}
