import type { Tier } from '../match/index.ts'

/**
 * The names in the page's highlight registry; scripts of the page can see them. `possible` also
 * holds what the page surely says but only reports, and nothing holds what it refutes.
 */
export const markNames: Readonly<Record<Tier | 'shown', string>> = {
  match: 'disproof-match',
  possible: 'disproof-possible',
  shown: 'disproof-shown',
}
