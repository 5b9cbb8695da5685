import type { Tier } from '../match/index.ts'

/** The names in the page's highlight registry; scripts of the page can see them. */
export const markNames: Readonly<Record<Tier | 'shown', string>> = {
  match: 'disproof-match',
  possible: 'disproof-possible',
  shown: 'disproof-shown',
}
