import type { Token } from '../../src/language/index.ts'
import { tokenise } from '../../src/language/index.ts'
import { type ClaimModel, claimModels } from '../../src/match/claim-model.ts'
import type { Extent } from '../../src/match/locate.ts'
import { type Passage, passagesOf } from '../../src/match/passage.ts'
import { aCase } from '../pack/generated-cases.ts'
import { packOf } from '../pack/opened.ts'

/** A small pack in which every stage can be followed by hand. */
export const frogsPack = packOf([
  aCase({
    id: 'frogs',
    title: 'Green frogs secretly rule the senate of Utopia',
    summary: ['Every bench of the marble house was bought with golden flies by Minister Croak.'],
  }),
  aCase({ id: 'toads', title: 'Brown toads never guarded the senate of Utopia' }),
  aCase({ id: 'newts', title: 'Utopia hides seven spotted newts under bridges' }),
])

/** The model of the claim that begins so. */
export function claimBeginning(opening: string): ClaimModel {
  const number = frogsPack.claims.findIndex(({ text }) => text.startsWith(opening))
  const model = claimModels(frogsPack)(number)
  if (model === undefined) throw new Error(`no claim begins with "${opening}"`)
  return model
}

/** The words from the first to the last place, as they stand in the text. */
export function wordsOf(text: string, first: number, last: number): string {
  const tokens: readonly Token[] = tokenise(text)
  return text.slice(tokens[first]?.start, tokens[last]?.end)
}

/** The first passage that has both words, and the places of its words from the one to the other. */
export function passageOf(
  text: string,
  first: string,
  last: string,
): { passage: Passage; matched: Extent } {
  for (const passage of passagesOf(text)) {
    const place = (word: string) => passage.tokens.findIndex((token) => token.word === word)
    const matched = { first: place(first), last: place(last) }
    if (matched.first >= 0 && matched.last >= 0) return { passage, matched }
  }
  throw new Error(`no passage has "${first}" and "${last}"`)
}
