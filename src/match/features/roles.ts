import type { Reading } from '../reading.ts'
import { answeredFrom, type Family, type Pair } from './pair.ts'

/** Telling words on either side of a predicate among which those who do and suffer it are looked for. */
const reach = 6

type Role = 'agent' | 'patient' | 'unknown'

/** What a word is to a predicate, by order, the passive and "by". */
function roleOf(reading: Reading, word: number, predicate: number): Role {
  if (reading.isBy[word] === 1) return 'agent'
  const isBefore = word < predicate
  if (reading.isPassive[predicate] === 1) return isBefore ? 'patient' : 'unknown'
  return isBefore ? 'agent' : 'patient'
}

/** Whether the page has another name in the place of the one who does it in the claim. */
function isAgentReplaced(
  { claim, page, alignment }: Pair,
  predicate: number,
  answer: number,
): boolean {
  let hasAgent = false
  for (let i = predicate - 1; i >= 0 && !hasAgent; i -= 1) {
    hasAgent = claim.isName[i] === 1 && roleOf(claim, i, predicate) === 'agent'
  }
  if (!hasAgent) return false
  for (let j = answer - 1; j >= Math.max(0, answer - reach); j -= 1) {
    if (page.isName[j] === 1) return (alignment.back[j] as number) < answeredFrom
  }
  return false
}

/** Who does what to whom: for every predicate that is answered, whether its words keep their roles. */
export const roles: Family = {
  names: ['roleAgree', 'roleConflict', 'nameRoleAgree', 'nameRoleConflict', 'agentReplaced'],
  write(pair, out, at) {
    const { claim, page, alignment } = pair
    const { answer, strength } = alignment
    const count = claim.terms.length
    let [agree, conflict, nameAgree, nameConflict, replaced] = [0, 0, 0, 0, 0]
    for (let p = 0; p < count; p += 1) {
      if (claim.isPredicate[p] !== 1 || (strength[p] as number) < answeredFrom) continue
      const q = answer[p] as number
      for (let i = Math.max(0, p - reach); i < Math.min(count, p + reach + 1); i += 1) {
        if (i === p || (strength[i] as number) < answeredFrom || answer[i] === q) continue
        const ours = roleOf(claim, i, p)
        const theirs = roleOf(page, answer[i] as number, q)
        if (ours === 'unknown' || theirs === 'unknown') continue
        const isName = claim.isName[i] as number
        if (ours === theirs) {
          agree += 1
          nameAgree += isName
        } else {
          conflict += 1
          nameConflict += isName
        }
      }
      if (isAgentReplaced(pair, p, q)) replaced += 1
    }
    out[at] = agree
    out[at + 1] = conflict
    out[at + 2] = nameAgree
    out[at + 3] = nameConflict
    out[at + 4] = replaced
  },
}
