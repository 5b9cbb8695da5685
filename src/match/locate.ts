import type { Token } from '../language/index.ts'
import type { ClaimModel } from './claim-model.ts'
import { type Run, soundOf } from './compare.ts'
import type { Ground } from './decide.ts'
import type { Why, WordPair } from './match.ts'

/** First and last word of a match, as places among the passage's tokens. */
export interface Extent {
  readonly first: number
  readonly last: number
}

/** The shortest stretch of words that has every claim term the passage has; linear. */
function shortestCover(page: readonly Token[], { weights }: ClaimModel): Extent {
  const termAt = (at: number): string | null => {
    const term = page[at]?.term ?? null
    return term !== null && weights.has(term) ? term : null
  }
  const wanted = new Set(page.map((_, at) => termAt(at)).filter((term) => term !== null))
  const counts = new Map<string, number>()
  let best: Extent = { first: 0, last: page.length - 1 }
  let first = 0
  for (let last = 0; last < page.length; last += 1) {
    const term = termAt(last)
    if (term === null) continue
    counts.set(term, (counts.get(term) ?? 0) + 1)
    while (counts.size === wanted.size) {
      const leaving = termAt(first)
      if (last - first < best.last - best.first && leaving !== null) best = { first, last }
      if (leaving !== null) {
        const left = (counts.get(leaving) ?? 0) - 1
        if (left === 0) counts.delete(leaving)
        else counts.set(leaving, left)
      }
      first += 1
    }
  }
  return best
}

/** Words between a run and a further word of the claim that still belong to one phrase. */
const widestGap = 3

function grownRun(page: readonly Token[], { weights }: ClaimModel, run: Run): Extent {
  let first = run.page
  let last = run.page + run.length - 1
  const belongs = (at: number) => weights.has(page[at]?.term ?? '')
  for (let at = last + 1; at < page.length && at - last <= widestGap; at += 1) {
    if (belongs(at)) last = at
  }
  for (let at = first - 1; at >= 0 && first - at <= widestGap; at -= 1) {
    if (belongs(at)) first = at
  }
  return { first, last }
}

function sameSound(one: Token | undefined, other: Token | undefined): boolean {
  return one !== undefined && other !== undefined && soundOf(one) === soundOf(other)
}

/** Takes in the little words at both ends that the claim has there too: "The …", "… about". */
function withLittleWords(page: readonly Token[], claim: ClaimModel, extent: Extent): Extent {
  let { first, last } = extent
  const placeOf = (at: number) => claim.tokens.findIndex((token) => sameSound(token, page[at]))
  for (let place = placeOf(first); place > 0 && first > 0; place -= 1) {
    if (!sameSound(page[first - 1], claim.tokens[place - 1])) break
    first -= 1
  }
  const lastPlace = claim.tokens.findLastIndex((token) => sameSound(token, page[last]))
  for (let place = lastPlace; place >= 0 && last + 1 < page.length; place += 1) {
    if (!sameSound(page[last + 1], claim.tokens[place + 1])) break
    last += 1
  }
  return { first, last }
}

/** Which words of a passage are the ones that carry the claim. */
export function locate(
  page: readonly Token[],
  claim: ClaimModel,
  ground: Ground,
  run: Run,
): Extent {
  const extent = ground === 'words' ? shortestCover(page, claim) : grownRun(page, claim, run)
  return withLittleWords(page, claim, extent)
}

/**
 * Pairs every claim word with the page's word that answers it, taking equal words in order and
 * one twice only where the page has it once; linear in the words.
 */
export function explain(page: readonly Token[], claim: ClaimModel): Why {
  const answers = new Map<string, Token[]>()
  for (const token of page) {
    if (token.term === null || !claim.weights.has(token.term)) continue
    const list = answers.get(token.term)
    if (list) list.push(token)
    else answers.set(token.term, [token])
  }
  const pairs: WordPair[] = []
  const missing: { start: number; end: number }[] = []
  for (const { term, start, end } of claim.tokens) {
    if (term === null) continue
    const list = answers.get(term)
    const answer = list && list.length > 1 ? list.shift() : list?.[0]
    if (answer)
      pairs.push({ page: { start: answer.start, end: answer.end }, claim: { start, end } })
    else missing.push({ start, end })
  }
  return { claim: claim.text, pairs, missing }
}
