import type { Case } from '../cases/index.ts'
import type { Meaning } from '../meaning/index.ts'
import { claimTexts } from '../pack/index.ts'
import type { Pacing } from './pacing.ts'

/** Cases that are looked at between two pauses: some ten milliseconds. */
const atOnce = 300

/**
 * Brings the languages that some cases are written in, with pauses.
 * @throws what kept a language from being brought
 */
export async function prepareClaims(
  cases: readonly Case[],
  { languages }: Meaning,
  { pause }: Pick<Pacing, 'pause'>,
): Promise<void> {
  for (let from = 0; from < cases.length; from += atOnce) {
    await languages.prepareClaims(claimTexts(cases.slice(from, from + atOnce)))
    await pause()
  }
}
