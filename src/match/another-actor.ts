import type { Alignment } from './alignment.ts'
import type { KnownClaim } from './claims.ts'
import { answeredFrom } from './features/index.ts'
import type { Reading } from './reading.ts'

/**
 * Whether a passage names somebody else and not the one whom the claim is about, its first name:
 * what is said of Estonia is no claim on Ukraine, however many of its words are there.
 */
export function namesAnother(
  claim: KnownClaim,
  page: Reading,
  { strength, back }: Alignment,
): boolean {
  const about = claim.isName.indexOf(1)
  if (about < 0 || (strength[about] as number) >= answeredFrom) return false
  return page.isName.some((isName, at) => isName === 1 && (back[at] as number) < answeredFrom)
}
