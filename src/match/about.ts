import { tokenise } from '../language/index.ts'
import { isActor, sameActor } from './actors.ts'
import type { ClaimModel } from './claim-model.ts'
import type { Run } from './compare.ts'
import type { Span } from './match.ts'
import type { Passage } from './passage.ts'

/**
 * Whether a passage's word is a name. The first word of a sentence has a capital anyway: it counts
 * where it is known as a name, or where it `isSubject` and so stands right before the verb.
 */
function isName(
  text: string,
  { sentences, tokens }: Passage,
  at: number,
  isSubject: boolean,
): boolean {
  const token = tokens[at]
  if (!token?.term || !/^\p{Lu}/u.test(text.slice(token.start, token.start + 2))) return false
  if (isSubject || isActor(token.term)) return true
  return sentences.every(({ start }) => start !== token.start)
}

/** Place in the claim of the one whom it is about: its first name. */
function subject({ tokens, names }: ClaimModel): number {
  return tokens.findIndex(({ term }) => term !== null && names.has(term))
}

/**
 * Whether a page says a claim's words of somebody else: "Russia continues to stack …" where the
 * claim says it of Ukraine. Names weigh little, for all claims on one subject share them, so that
 * the weights alone do not tell the two apart. Only the subject counts, for other names change
 * freely ("Moscow" for "Russia"), and only another name in its very place beside the run.
 */
export function saysOfAnother(
  text: string,
  passage: Passage,
  claim: ClaimModel,
  { page, claim: place, length }: Run,
): boolean {
  if (length === 0) return false
  const about = subject(claim)
  const edges = [
    [page - 1, place - 1],
    [page + length, place + length],
  ] as const
  return edges.some(([at, claimed]) => {
    const [ours, theirs] = [passage.tokens[at], claim.tokens[claimed]]
    if (claimed !== about || !ours?.term || !theirs?.term) return false
    if (!isName(text, passage, at, claimed === 0) || claim.weights.has(ours.term)) return false
    return !sameActor(ours.term, theirs.term)
  })
}

/**
 * Whether a passage with its neighbours is about what the claim is about. A sentence of a summary
 * that says nothing of what the title says and hardly names anybody ("The country breaks the
 * agreement") is found on any subject; it needs a name of the title.
 */
export function isAbout(text: string, near: Span, claim: ClaimModel): boolean {
  if (claim.standsAlone) return true
  return tokenise(text.slice(near.start, near.end)).some(
    ({ term }) => term !== null && claim.titleNames.has(term),
  )
}
