import { Document, Index } from 'flexsearch'
import MiniSearch from 'minisearch'

/** Something that is asked for the claims nearest to a sentence. */
export type Search = (sentence: string) => unknown

/** FlexSearch as it comes, asked with `suggest`, for without it a sentence finds nothing. */
export function stockFlexSearch(claims: readonly string[]): { index: Index; search: Search } {
  const index = new Index()
  for (const [place, claim] of claims.entries()) index.add(place, claim)
  return { index, search: (text) => index.search(text, { suggest: true, limit: 10 }) }
}

/** FlexSearch's document index as it comes, which keeps the texts. */
export function stockDocuments(claims: readonly string[]): Document {
  const documents = new Document({ document: { id: 'id', store: true, index: ['title'] } })
  for (const [id, title] of claims.entries()) documents.add({ id, title })
  return documents
}

/** MiniSearch as it comes, with the texts stored. */
export function stockMiniSearch(claims: readonly string[]): { search: Search } {
  const index = new MiniSearch({ fields: ['title'], storeFields: ['title'] })
  index.addAll(claims.map((title, id) => ({ id, title })))
  return { search: (text) => index.search(text).slice(0, 10) }
}

/** BM25 over lower-cased words (Robertson & Zaragoza 2009, k₁ = 1.2, b = 0.75), the ten best. */
export function plainBm25(claims: readonly string[]): { search: Search } {
  const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  const postings = new Map<string, number[]>()
  const lengths = claims.map((claim, place) => {
    const words = wordsOf(claim)
    for (const word of new Set(words)) {
      const list = postings.get(word)
      if (list) list.push(place)
      else postings.set(word, [place])
    }
    return words.length
  })
  const average = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length)
  return {
    search(text) {
      const scores = new Map<number, number>()
      for (const word of new Set(wordsOf(text))) {
        const list = postings.get(word) ?? []
        const idf = Math.log(1 + (claims.length - list.length + 0.5) / (list.length + 0.5))
        for (const place of list) {
          const norm = 1.2 * (0.25 + (0.75 * (lengths[place] ?? 0)) / average)
          scores.set(place, (scores.get(place) ?? 0) + (idf * 2.2) / (1 + norm))
        }
      }
      return [...scores].sort(([, one], [, other]) => other - one).slice(0, 10)
    },
  }
}

/** FlexSearch's export, part by part, as it would be stored. */
export function exportOf(index: Index): Record<string, string> {
  const parts: Record<string, string> = {}
  index.export((key: string, content: string) => {
    parts[key] = content
  })
  return parts
}
