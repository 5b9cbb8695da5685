import { createMatcher } from '../../src/match/index.ts'
import { caseBeginning, seedCases } from '../cases/seed-cases.ts'
import { packOf } from '../pack/opened.ts'

export const cases = await seedCases()
/** The bundled cases as a pack, and a matcher over it. */
export const pack = packOf(cases)
export const matcher = createMatcher(pack)

/** How the passages in `test/fixtures/passages` name the cases, and how their titles begin. */
const openings: Readonly<Record<string, string>> = {
  mi6: 'The ears of MI6',
  eeu: 'Kazakhstan’s destabilisation',
  hotbed: 'The West ordered',
  lithuania: 'Lithuania has',
  coup: 'A coup in',
  pressure: 'US intelligence',
  drag: 'Kazakhstan unrest',
  conspiracy: 'Unrest in',
  donbas: 'Ukraine continues',
  colour: 'Another attempt',
}

/** The id of the case that a passage names by its key. */
export function caseId(key: string): string {
  const opening = openings[key]
  if (opening === undefined) throw new Error(`no case is called "${key}"`)
  return caseBeginning(cases, opening).id
}

/** Every case that is found in a text, with its tier. */
export function found(text: string): string[] {
  return matcher.match(text).map((match) => `${match.tier}: ${match.title}`)
}
