import type { Alignment } from './alignment.ts'
import type { KnownClaim } from './claims.ts'
import { answeredFrom } from './features/index.ts'
import type { AnswerKind, Span, WordPair } from './match.ts'
import type { Reading } from './reading.ts'

function spanOf({ tokens, places }: Reading, at: number): Span {
  const token = tokens[places[at] ?? -1]
  return { start: token?.start ?? 0, end: token?.end ?? 0 }
}

function kindOf(
  claim: KnownClaim,
  page: Reading,
  at: number,
  answer: number,
  strength: number,
  isAcross: boolean,
): AnswerKind {
  if (strength < 1) return claim.isName[at] === 1 && page.isName[answer] === 1 ? 'name' : 'meaning'
  const [ours, theirs] = [
    claim.tokens[claim.places[at] ?? -1],
    page.tokens[page.places[answer] ?? -1],
  ]
  const isSameStem = ours?.word.slice(0, 3) === theirs?.word.slice(0, 3)
  if (isSameStem) return 'word'
  if (claim.isName[at] === 1) return 'name'
  return isAcross ? 'translation' : 'word'
}

/**
 * Which words of the page answer which of the claim, and which of the claim's have no answer.
 * @param isAcross whether the two are in different languages
 */
export function explain(
  claim: KnownClaim,
  page: Reading,
  { answer, strength }: Alignment,
  isAcross: boolean,
): { readonly pairs: readonly WordPair[]; readonly missing: readonly Span[] } {
  const pairs: WordPair[] = []
  const missing: Span[] = []
  for (let at = 0; at < claim.terms.length; at += 1) {
    const s = strength[at] as number
    const by = answer[at] as number
    if (s < answeredFrom) missing.push(spanOf(claim, at))
    else {
      const kind = kindOf(claim, page, at, by, s, isAcross)
      pairs.push({ kind, page: spanOf(page, by), claim: spanOf(claim, at) })
    }
  }
  return { pairs, missing }
}

/**
 * The words of the page from the first to the last that answers the claim or, within the passage,
 * tells its stance: a reader who is shown "there is no evidence that …" must see all of it.
 */
export function answeringSpan(
  pairs: readonly WordPair[],
  cues: readonly Span[],
  passage: Span,
): Span {
  const own = cues.filter(({ start, end }) => start >= passage.start && end <= passage.end)
  const spans = [...pairs.map(({ page }) => page), ...own]
  if (spans.length === 0) return { start: passage.start, end: passage.end }
  return {
    start: Math.min(...spans.map(({ start }) => start)),
    end: Math.max(...spans.map(({ end }) => end)),
  }
}

/**
 * Words by which a passage must answer a claim to carry it, for short claims two in three; fewer are
 * enough where the score leaves little doubt. With three for all, two in a hundred free paraphrases
 * and one in twelve passages on the bundled cases are lost.
 */
const fewestAnswers = { doubtful: 3, likely: 2 } as const
/** Log-odds from which a passage likely makes the claim. */
const likelyFrom = 1

/** How many words of the page answer, each counted once. */
export function answeringWords(pairs: readonly WordPair[]): number {
  return new Set(pairs.map(({ page }) => page.start)).size
}

/**
 * Whether enough of a claim is answered to show a reader: a likeness as a whole explains nothing,
 * nor does one word of the page that answers several of the claim's ("forces", "troops", "army").
 * @param score the log-odds that the passage makes the claim
 */
export function isExplained(claim: KnownClaim, pairs: readonly WordPair[], score: number): boolean {
  const fewest = score >= likelyFrom ? fewestAnswers.likely : fewestAnswers.doubtful
  return answeringWords(pairs) >= Math.min(fewest, Math.ceil((claim.terms.length * 2) / 3))
}
