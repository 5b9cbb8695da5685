import type { Alignment } from './alignment.ts'
import type { KnownClaim } from './claims.ts'
import { surelyAnsweredFrom } from './features/index.ts'
import { articles, type Reading } from './reading.ts'

/**
 * Before a name these tell where, whose or with whom, before a deed that it is done to somebody, or is a noun: then
 * places in the sentence say nothing of who does what.
 */
const loosening = new Set([
  ...['in', 'of', 'from', 'by', 'for', 'with', 'at', 'on', 'to', 'into', 'between', 'through'],
  ...['and', 'or', 'is', 'are', 'was', 'were', 'be', 'under', 'behind'],
])

function isLoose({ tokens, places }: Reading, at: number): boolean {
  const before = (places[at] as number) - 1
  const word = tokens[before]?.word ?? ''
  return loosening.has(articles.has(word) ? (tokens[before - 1]?.word ?? '') : word)
}

/** Where a name stands to a word that both texts have: before it in one and behind it in the other, or the same. */
type Turn = 'from-before' | 'from-behind' | 'none'

function turnOf(
  claim: KnownClaim,
  page: Reading,
  { answer }: Alignment,
  name: number,
  word: number,
): Turn {
  const [theirName, theirWord] = [answer[name] as number, answer[word] as number]
  if (isLoose(claim, name) || isLoose(page, theirName)) return 'none'
  if (name < word) return theirName > theirWord ? 'from-before' : 'none'
  return theirName < theirWord ? 'from-behind' : 'none'
}

/**
 * Whether a passage has the claim's very deed with its names on either side changed over: "Russia wages war against
 * the West" of "The West wages war against Russia". Every name that answers must have changed sides. Where words stand
 * in a free order, in relative clauses, and behind other languages' prepositions it may be the same said otherwise,
 * which then is not found. Time is the square of the claim's words.
 */
export function areRolesTurned(claim: KnownClaim, page: Reading, alignment: Alignment): boolean {
  const { answer, strength } = alignment
  const names = claim.terms.flatMap((_, at) =>
    claim.isName[at] === 1 && (strength[at] as number) >= surelyAnsweredFrom ? [at] : [],
  )
  return claim.terms.some((_, word) => {
    if (claim.isPredicate[word] !== 1 || strength[word] !== 1) return false
    const theirs = answer[word] as number
    if (claim.isPassive[word] === 1 || page.isPassive[theirs] === 1) return false
    if (isLoose(claim, word) || isLoose(page, theirs)) return false
    const turns = new Set(names.map((name) => turnOf(claim, page, alignment, name, word)))
    return turns.size === 2 && !turns.has('none')
  })
}
