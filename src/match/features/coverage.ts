import { answeredFrom, type Family, shareOf, surelyAnsweredFrom } from './pair.ts'

/**
 * How much of the claim the passage answers, by rarity in general news: word for word and softly,
 * names and other words apart.
 */
export const coverage: Family = {
  names: [
    ...['exactByRarity', 'softByRarity', 'senseByRarity', 'softWeight'],
    ...['namesExact', 'namesSoft', 'namesMissing', 'names'],
    ...['wordsExact', 'wordsSoft', 'words'],
    ...['predicatesSoft', 'predicatesMissing', 'predicates'],
    ...['numbersMissing', 'numbers', 'opposed'],
    ...['heaviestMissing', 'heaviestMissingShare', 'weakest', 'weakestWord', 'secondWeakest'],
    ...['firstNameAnswered', 'firstPredicateAnswered', 'lastAnswered'],
  ],
  write({ claim, alignment: { strength, isOpposed } }, out, at) {
    const count = claim.terms.length
    let [rarity, rarityExact, raritySoft, raritySense] = [0, 0, 0, 0]
    let [nameRarity, nameExact, nameSoft, namesMissing, names] = [0, 0, 0, 0, 0]
    let [wordRarity, wordExact, wordSoft, words] = [0, 0, 0, 0]
    let [predicateRarity, predicateSoft, predicatesMissing, predicates] = [0, 0, 0, 0]
    let [numbersMissing, numbers, opposed, heaviest] = [0, 0, 0, 0]
    let [weakest, weakestWord, secondWeakest] = [1, 1, 1]
    let [firstName, firstPredicate] = [-1, -1]
    for (let i = 0; i < count; i += 1) {
      const s = strength[i] as number
      const r = claim.rarity[i] as number
      const exact = s === 1 ? 1 : 0
      rarity += r
      rarityExact += r * exact
      raritySoft += r * s
      if (s >= surelyAnsweredFrom) raritySense += r
      if (claim.isName[i] === 1) {
        nameRarity += r
        nameExact += r * exact
        nameSoft += r * s
        names += 1
        if (s < answeredFrom) namesMissing += 1
        if (firstName < 0) firstName = i
      } else {
        wordRarity += r
        wordExact += r * exact
        wordSoft += r * s
        words += 1
        if (s < weakestWord) weakestWord = s
      }
      if (claim.isPredicate[i] === 1) {
        predicateRarity += r
        predicateSoft += r * s
        predicates += 1
        if (s < answeredFrom) predicatesMissing += 1
        if (firstPredicate < 0 && i > 0) firstPredicate = i
      }
      if (claim.isNumber[i] === 1) {
        numbers += 1
        numbersMissing += 1 - exact
      }
      opposed += isOpposed[i] as number
      heaviest = Math.max(heaviest, (1 - s) * r)
      if (s < weakest) {
        secondWeakest = weakest
        weakest = s
      } else if (s < secondWeakest) secondWeakest = s
    }
    out[at] = shareOf(rarityExact, rarity)
    out[at + 1] = shareOf(raritySoft, rarity)
    out[at + 2] = shareOf(raritySense, rarity)
    out[at + 3] = raritySoft
    out[at + 4] = shareOf(nameExact, nameRarity)
    out[at + 5] = shareOf(nameSoft, nameRarity)
    out[at + 6] = namesMissing
    out[at + 7] = names
    out[at + 8] = shareOf(wordExact, wordRarity)
    out[at + 9] = shareOf(wordSoft, wordRarity)
    out[at + 10] = words
    out[at + 11] = shareOf(predicateSoft, predicateRarity)
    out[at + 12] = predicatesMissing
    out[at + 13] = predicates
    out[at + 14] = numbersMissing
    out[at + 15] = numbers
    out[at + 16] = opposed
    out[at + 17] = heaviest
    out[at + 18] = shareOf(heaviest, rarity)
    out[at + 19] = weakest
    out[at + 20] = weakestWord
    out[at + 21] = secondWeakest
    out[at + 22] = firstName < 0 ? 1 : (strength[firstName] as number)
    out[at + 23] = firstPredicate < 0 ? 1 : (strength[firstPredicate] as number)
    out[at + 24] = count === 0 ? 0 : (strength[count - 1] as number)
  },
}
