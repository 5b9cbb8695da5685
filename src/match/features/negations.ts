import { answeredFrom, type Family } from './pair.ts'

/** Whether one says no where the other says yes. */
export const negations: Family = {
  names: ['negationDifference', 'pageNegations', 'claimNegations', 'negatedDifference'],
  write({ claim, page, alignment: { answer, strength } }, out, at) {
    let differences = 0
    for (let i = 0; i < claim.terms.length; i += 1) {
      if (claim.isName[i] === 1 || (strength[i] as number) < answeredFrom) continue
      if (claim.isNegated[i] !== page.isNegated[answer[i] as number]) differences += 1
    }
    out[at] = Math.abs(page.negations - claim.negations)
    out[at + 1] = page.negations
    out[at + 2] = claim.negations
    out[at + 3] = differences
  },
}
