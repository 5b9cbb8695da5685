import { openMeaning } from '../../src/cli/open-meaning.ts'
import { createMatcher } from '../../src/match/index.ts'
import { caseBeginning, seedCases } from '../cases/seed-cases.ts'
import { packOf } from '../pack/opened.ts'

export const cases = await seedCases()
/** The bundled cases as a pack, what the project knows of words, and a matcher over both. */
export const pack = packOf(cases)
export const meaning = await openMeaning()
export const matcher = createMatcher(pack, meaning)

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
