/**
 * Terms for one actor: a country, its people, its capital and those who speak for it. Only for
 * telling whether a claim is made of somebody else, so that a missing name costs little.
 */
const actors: readonly ReadonlySet<string>[] = [
  ['ukrain', 'ukrainian', 'kyiv', 'zelenski'],
  ['russia', 'russian', 'moscow', 'kremlin', 'putin'],
  ['usa', 'america', 'american', 'washington', 'pentagon', 'cia', 'west', 'western'],
  ['uk', 'britain', 'british', 'london', 'mi6', 'west', 'western'],
  ['kazakhstan', 'kazakh', 'almati', 'astana', 'nur', 'tokayev'],
  ['lithuania', 'lithuanian', 'vilniu'],
  ['china', 'chines', 'beij'],
  ['turkei', 'turkish', 'ankara'],
].map((terms) => new Set(terms))

/** Whether two terms name the same actor. */
export function sameActor(one: string, other: string): boolean {
  return one === other || actors.some((actor) => actor.has(one) && actor.has(other))
}

/** Whether a term names an actor that is known by several names. */
export function isActor(term: string): boolean {
  return actors.some((actor) => actor.has(term))
}
