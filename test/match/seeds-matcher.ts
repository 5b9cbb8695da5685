import { openWholeMeaning } from '../../src/cli/open-meaning.ts'
import { openModels } from '../../src/cli/open-models.ts'
import { createMatcher } from '../../src/match/index.ts'
import { seedNamed } from '../../src/training/seed-keys.ts'
import { seedCases } from '../cases/seed-cases.ts'
import { packOf } from '../pack/opened.ts'

export const cases = await seedCases()
/** The bundled cases as a pack, what the project knows of words, and a matcher over both. */
export const pack = packOf(cases)
export const meaning = await openWholeMeaning()
export const models = await openModels()
export const matcher = createMatcher([{ id: 'seeds', pack }], meaning, models)

/** The id of the case that a passage names by its key. */
export function caseId(key: string): string {
  return seedNamed(key, cases).id
}
