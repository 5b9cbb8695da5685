import type { Case } from '../cases/index.ts'

/** How the labelled passages name the bundled cases, and how their titles begin. */
const openings: ReadonlyMap<string, string> = new Map([
  ['donbas', 'Ukraine continues'],
  ['colour', 'Another attempt'],
  ['eeu', 'Kazakhstan’s destabilisation'],
  ['coup', 'A coup in'],
  ['pressure', 'US intelligence'],
  ['drag', 'Kazakhstan unrest'],
  ['conspiracy', 'Unrest in'],
  ['mi6', 'The ears of'],
  ['hotbed', 'The West ordered'],
  ['lithuania', 'Lithuania has'],
])

/**
 * The bundled case that labelled passages call by a key.
 * @throws Error that names a key without a case
 */
export function seedNamed(key: string, seeds: readonly Case[]): Case {
  const opening = openings.get(key)
  const seed = seeds.find(({ title }) => opening !== undefined && title.startsWith(opening))
  if (seed === undefined) throw new Error(`no bundled case is called "${key}"`)
  return seed
}
