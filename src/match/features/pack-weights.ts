import { type Family, shareOf } from './pair.ts'

/**
 * How much of the claim the passage answers by the pack's own weights. Only for ordering: what a
 * word is worth in a list of ten cases is nothing to decide by.
 */
export const packWeights: Family = {
  names: ['exactByIdf', 'softByIdf', 'exactScore', 'softScore'],
  write({ claim, alignment: { strength } }, out, at) {
    let [idf, exact, soft] = [0, 0, 0]
    for (let i = 0; i < claim.terms.length; i += 1) {
      const s = strength[i] as number
      const w = claim.idf[i] as number
      idf += w
      soft += w * s
      if (s === 1) exact += w
    }
    out[at] = shareOf(exact, idf)
    out[at + 1] = shareOf(soft, idf)
    out[at + 2] = exact
    out[at + 3] = soft
  },
}
