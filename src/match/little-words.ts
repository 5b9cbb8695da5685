import type { Token } from '../language/index.ts'
import type { Span } from './match.ts'
import { negates } from './negation.ts'

/** What is compared word for word: little words count here, for they make the phrase. */
function soundOf(token: Token | undefined): string | null {
  return token === undefined ? null : (token.term ?? token.word)
}

/** How many words next to the given ones, going by `step`, are the same on both sides. */
function shared(
  page: readonly Token[],
  claim: readonly Token[],
  from: { readonly page: number; readonly claim: number },
  step: 1 | -1,
): number {
  if (from.page < 0 || from.claim < 0) return 0
  let count = 0
  for (;;) {
    const far = (count + 1) * step
    const sound = soundOf(page[from.page + far])
    if (sound === null || sound !== soundOf(claim[from.claim + far])) return count
    count += 1
  }
}

/**
 * A span of a page's text with the little words at both ends that the claim has there too ("The …",
 * "… about"): a mark that begins at a phrase's second word looks like a mistake. Linear.
 */
export function withLittleWords(span: Span, page: readonly Token[], claim: readonly Token[]): Span {
  const first = page.findIndex(({ start }) => start === span.start)
  const last = page.findLastIndex(({ end }) => end === span.end)
  const [begins, ends] = [soundOf(page[first]), soundOf(page[last])]
  const before = { page: first, claim: claim.findIndex((token) => soundOf(token) === begins) }
  const after = { page: last, claim: claim.findLastIndex((token) => soundOf(token) === ends) }
  return {
    start: page[first - shared(page, claim, before, -1)]?.start ?? span.start,
    end: page[last + shared(page, claim, after, 1)]?.end ?? span.end,
  }
}

/** Words before a span among which a "not" belongs to it. */
const negationWithin = 3

/**
 * A span with the "not" before it, where the claim says no as well and the span does not: a mark on
 * "Lithuania has … to boast about" would show the opposite of what was found. Linear.
 */
export function withNegation(span: Span, page: readonly Token[]): Span {
  const first = page.findIndex(({ start }) => start === span.start)
  const last = page.findLastIndex(({ end }) => end === span.end)
  for (let at = first; at <= last; at += 1) if (negates(page, at)) return span
  for (let at = first - 1; at >= Math.max(0, first - negationWithin); at -= 1) {
    if (negates(page, at)) return { start: page[at]?.start ?? span.start, end: span.end }
  }
  return span
}
