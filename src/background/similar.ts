import type { SimilarCase } from '../messages/index.ts'
import type { CaseLibrary } from './case-library.ts'

/** Cases that are shown for coming near, beside those that a case names. */
const mostNear = 5

/**
 * Other cases that tell of the same: those that a case names and that are held, and those whose claims
 * come nearest to its title, however far they are: each is shown with its own words.
 */
export async function similarTo(
  caseId: string,
  library: Pick<CaseLibrary, 'caseOf' | 'matcher'>,
): Promise<readonly SimilarCase[]> {
  const known = await library.caseOf(caseId)
  if (known === null) return []
  const named = known.case.related.flatMap((related) => related.caseId ?? [])
  const near = library.matcher
    .examine(known.case.title)
    .map(({ match }) => match.caseId)
    .filter((id) => id !== caseId)
    .slice(0, mostNear)
  const found: SimilarCase[] = []
  for (const id of new Set([...named, ...near])) {
    const other = id === caseId ? null : await library.caseOf(id)
    if (other === null) continue
    const { title, publishedOn } = other.case
    found.push({ caseId: id, title, publishedOn })
  }
  return found
}
