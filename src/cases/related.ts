import type { Case, RelatedCase } from './case.ts'
import { plainWords } from './slug.ts'

const readAlso = /^read also (?:the )?(?:related cases|related case|cases?)[:\s]+(?<list>.+)$/i
const suchAsClaims = /\bsuch as (?:the )?claims?,? (?<list>that .+)$/i

/** "A, B, or C": an item begins with a capital, so that commas inside a title hold it together. */
function titlesInList(list: string): string[] {
  return list.split(/,?\s+or\s+(?=\p{Lu})|,\s*(?=\p{Lu})/u).reduce<string[]>((titles, piece) => {
    const last = titles.at(-1)
    // A fragment of one or two words is a name in an enumeration, not a title.
    if (last !== undefined && plainWords(piece).length < 3)
      titles.splice(-1, 1, `${last}, ${piece}`)
    else titles.push(piece)
    return titles
  }, [])
}

/** "that X, that Y or that Z". */
function titlesInClaims(list: string): string[] {
  return list.split(/,?\s*(?:\b(?:or|and)\s+)?\bthat\s+/iu).filter((item) => item.trim() !== '')
}

function firstLetterUpper(text: string): string {
  return text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())
}

/** The cases that a document's reference lines name, in their order, without repeats. */
export function relatedTitles(references: readonly string[]): string[] {
  const titles = references.flatMap((line) => {
    const listed = readAlso.exec(line)?.groups?.list
    if (listed !== undefined) return titlesInList(listed)
    const claimed = suchAsClaims.exec(line)?.groups?.list
    return claimed === undefined ? [] : titlesInClaims(claimed)
  })
  const tidied = titles.map((title) => firstLetterUpper(title.replace(/[\s.,;]+$/u, '').trim()))
  return [...new Set(tidied)].filter((title) => title !== '')
}

const articles = new Set(['a', 'an', 'the'])

function tellingWords(title: string): Set<string> {
  return new Set(plainWords(title).filter((word) => !articles.has(word)))
}

/**
 * Share of words that two wordings must have in common (Dice) to name the same case. In the
 * bundled cases, true pairs differ by articles alone (1.0) and the nearest wrong pair has 0.5.
 */
const sameCaseDice = 0.8

/** Finds the case that a title names, also when it is worded slightly differently. */
function titleFinder(cases: readonly Case[]): (title: string) => Case | undefined {
  const wordsOf = cases.map(({ title }) => tellingWords(title))
  const casesWith = new Map<string, number[]>()
  wordsOf.forEach((words, index) => {
    for (const word of words) {
      const list = casesWith.get(word)
      if (list) list.push(index)
      else casesWith.set(word, [index])
    }
  })
  return (title) => {
    const words = tellingWords(title)
    const shared = new Map<number, number>()
    for (const word of words) {
      for (const index of casesWith.get(word) ?? []) {
        shared.set(index, (shared.get(index) ?? 0) + 1)
      }
    }
    let best: number | undefined
    let bestDice = sameCaseDice
    for (const [index, count] of shared) {
      const dice = (2 * count) / (words.size + (wordsOf[index]?.size ?? 0))
      if (dice > bestDice || (dice === bestDice && best === undefined)) {
        best = index
        bestDice = dice
      }
    }
    return best === undefined ? undefined : cases[best]
  }
}

/**
 * The same cases, with every related case that is among them tied to it by its id; one that is
 * not stays as a title that we do not hold.
 * A title costs as much as its words have cases, so ten thousand cases take well under a second.
 */
export function linkRelated(cases: readonly Case[]): Case[] {
  const ids = new Set(cases.map(({ id }) => id))
  const find = titleFinder(cases)
  return cases.map((one) => {
    const related: RelatedCase[] = one.related.flatMap(({ title, caseId }) => {
      const named = caseId !== null && ids.has(caseId) ? caseId : (find(title)?.id ?? null)
      return named === one.id ? [] : [{ title, caseId: named }]
    })
    return { ...one, related }
  })
}
