import type { Match } from '../match/index.ts'
import type { SimilarCase } from '../messages/index.ts'
import type { CaseLibrary } from './case-library.ts'

/** Cases that are shown for coming near, beside those that a case names. */
const mostNear = 5

/** Telling words of a claim that a title has to answer: an actor and a deed alone make no story. */
const fewestAnswers = 3

/** Whether at least half of a claim's telling words have an answer, and more than two. */
function isAnswered({ why: { pairs, missing } }: Match): boolean {
  return pairs.length >= Math.max(fewestAnswers, missing.length)
}

/**
 * Other cases that tell of the same: those that a case names and that are held, and those whose claims
 * come nearest to its title and are answered there by halves at least.
 */
export async function similarTo(
  caseId: string,
  library: Pick<CaseLibrary, 'caseOf' | 'matcher'>,
): Promise<readonly SimilarCase[]> {
  const known = await library.caseOf(caseId)
  if (known === null) return []
  await library.matcher.prepare([{ text: known.case.title }])
  const named = known.case.related.flatMap((related) => related.caseId ?? [])
  const near = library.matcher
    .examine(known.case.title)
    .filter(({ match }) => match.caseId !== caseId && isAnswered(match))
    .map(({ match }) => match.caseId)
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
