import type { Token } from '../language/index.ts'
import type { LanguageCode } from '../languages/index.ts'
import type { Meaning } from '../meaning/index.ts'

/**
 * How much nearer to the rest of the sentence a less likely meaning has to be for each that is likelier.
 * Of 0, .05, .1 and .2 the claims of the Propaganda Diary are ordered about equally well by all but 0
 * (docs/matching.md).
 */
const stepOfLikelihood = 0.1

/** The summed vector of the words of one meaning; null where none of them has a vector. */
function contextOf(tokens: readonly Token[], meaning: Meaning): Float32Array | null {
  const sum = new Float32Array(meaning.dimensions)
  let count = 0
  for (const { term, also } of tokens) {
    if (term === null || also !== undefined) continue
    const row = meaning.rowOf(term)
    if (row < 0) continue
    meaning.addTo(sum, row, 1)
    count += 1
  }
  return count === 0 ? null : sum
}

/** `Math.hypot` takes ten times as long. */
function lengthOf(vector: Float32Array): number {
  let sum = 0
  for (let at = 0; at < vector.length; at += 1) sum += (vector[at] as number) ** 2
  return Math.sqrt(sum)
}

/** Cosine of a term and a context; 0 where the term has no vector. */
function nearness(term: string, context: Float32Array, length: number, meaning: Meaning): number {
  const row = meaning.rowOf(term)
  return row < 0 || length === 0 ? 0 : meaning.dotWith(row, context) / length
}

/**
 * Words that may mean one thing or another are taken to mean what comes nearest to the others of their
 * sentence; what else they may mean is kept. Linear. English words have one term each and stay as they are.
 */
function inContext(tokens: readonly Token[], meaning: Meaning): readonly Token[] {
  if (!tokens.some(({ also }) => also !== undefined)) return tokens
  const context = contextOf(tokens, meaning)
  if (context === null) return tokens
  const length = lengthOf(context)
  return tokens.map((token) => {
    if (token.also === undefined || token.term === null) return token
    let term = token.term
    let most = nearness(term, context, length, meaning)
    for (let at = 0; at < token.also.length; at += 1) {
      const other = token.also[at] as string
      const score = nearness(other, context, length, meaning) - (at + 1) * stepOfLikelihood
      if (score <= most) continue
      most = score
      term = other
    }
    if (term === token.term) return token
    const also = [token.term, ...token.also.filter((other) => other !== term)]
    return { ...token, term, also }
  })
}

/** The words of a sentence in a language, each with the English term that it stands for there. Linear. */
export function wordsOf(
  sentence: string,
  language: LanguageCode | null,
  meaning: Meaning,
): readonly Token[] {
  return inContext(meaning.languages.tokenise(sentence, language), meaning)
}
