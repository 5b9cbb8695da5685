import { answeredFrom, type Family, shareOf } from './pair.ts'

/** How much else the passage says, how close together it answers, and how particular the claim is. */
export const extent: Family = {
  names: [
    ...['backSpan', 'backAll', 'foreignNames', 'foreignNamesSpan', 'otherNumbers'],
    ...['spanRatio', 'pageLength', 'claimLength', 'claimWeight', 'claimRarest'],
  ],
  write({ claim, page, alignment: { back }, first, last }, out, at) {
    let [span, spanAnswered, all, allAnswered] = [0, 0, 0, 0]
    let [foreign, foreignInside, otherNumbers] = [0, 0, 0]
    for (let j = 0; j < page.terms.length; j += 1) {
      const r = page.rarity[j] as number
      const b = back[j] as number
      const isInside = j >= first && j <= last
      all += r
      allAnswered += r * b
      if (isInside) {
        span += r
        spanAnswered += r * b
      }
      if (page.isName[j] === 1 && b < answeredFrom) {
        foreign += 1
        if (isInside) foreignInside += 1
      }
      if (page.isNumber[j] === 1 && b < 1) otherNumbers += 1
    }
    let [weight, rarest] = [0, 0]
    for (const r of claim.rarity) {
      weight += r
      rarest = Math.max(rarest, r)
    }
    out[at] = shareOf(spanAnswered, span)
    out[at + 1] = shareOf(allAnswered, all)
    out[at + 2] = foreign
    out[at + 3] = foreignInside
    out[at + 4] = otherNumbers
    out[at + 5] = (last - first + 1) / Math.max(1, claim.terms.length)
    out[at + 6] = page.terms.length
    out[at + 7] = claim.terms.length
    out[at + 8] = weight
    out[at + 9] = rarest
  },
}
