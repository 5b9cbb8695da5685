import { answeredFrom, type Family, shareOf, surelyAnsweredFrom } from './pair.ts'

/** Telling words between two answers that still continue one run. */
const widestStep = 2

/** Whether the passage has the claim's words in the claim's order, side by side. */
export const order: Family = {
  names: ['bigrams', 'run', 'runWeight', 'inversions', 'nameInversions'],
  write({ claim, alignment: { answer, strength } }, out, at) {
    const count = claim.terms.length
    let [bigrams, run, runWeight, longest, heaviest, rarity] = [0, 0, 0, 0, 0, 0]
    for (let i = 0; i < count; i += 1) {
      const s = strength[i] as number
      const r = claim.rarity[i] as number
      const step = i === 0 ? 0 : (answer[i] as number) - (answer[i - 1] as number)
      rarity += r
      if (i > 0 && s === 1 && strength[i - 1] === 1 && step === 1) bigrams += 1
      if (s >= surelyAnsweredFrom) {
        const goesOn = run > 0 && step > 0 && step <= widestStep
        run = goesOn ? run + 1 : 1
        runWeight = (goesOn ? runWeight : 0) + r
        if (runWeight > heaviest) {
          heaviest = runWeight
          longest = run
        }
      } else run = 0
    }
    let [pairs, inverted, namePairs, nameInverted] = [0, 0, 0, 0]
    for (let i = 0; i < count; i += 1) {
      if ((strength[i] as number) < answeredFrom) continue
      for (let k = i + 1; k < count; k += 1) {
        if ((strength[k] as number) < answeredFrom || answer[i] === answer[k]) continue
        const isInverted = (answer[i] as number) > (answer[k] as number) ? 1 : 0
        pairs += 1
        inverted += isInverted
        if (claim.isName[i] === 1 && claim.isName[k] === 1) {
          namePairs += 1
          nameInverted += isInverted
        }
      }
    }
    out[at] = count > 1 ? bigrams / (count - 1) : 0
    out[at + 1] = longest
    out[at + 2] = shareOf(heaviest, rarity)
    out[at + 3] = pairs === 0 ? 0 : inverted / pairs
    out[at + 4] = namePairs === 0 ? 0 : nameInverted / namePairs
  },
}
