import type { Meaning } from '../meaning/index.ts'
import type { Alignment } from './alignment.ts'
import { candidatesFor } from './candidates.ts'
import type { KnownClaim } from './claims.ts'
import { thresholds } from './decide.ts'
import { compare, featureNames } from './features/index.ts'
import type { AskedList } from './lists.ts'
import { makingScorer } from './making.ts'
import type { Models } from './models.ts'
import { readNetwork } from './network/index.ts'
import type { Passage, Sentence } from './passage.ts'
import { type Reading, read } from './reading.ts'

/** What each sentence scored with the claims that it was compared with, by the claims of all lists. */
export type SeenSentences = Map<Sentence, ReadonlyMap<number, number>>

/** Log-odds below which a sentence has nothing that its neighbour could complete. */
const leastForPair = -3
const agentReplacedAt = featureNames.indexOf('agentReplaced')
/** Telling words that a passage needs to be looked at. */
const fewestWords = 3

/** A passage and a claim, compared word by word. */
export interface Comparison {
  readonly list: AskedList
  readonly claim: KnownClaim
  readonly reading: Reading
  readonly alignment: Alignment
  /** Log-odds that the passage makes the claim. */
  readonly score: number
  /** Whether the page has another name where the claim has the one who does it. */
  readonly isReplaced: boolean
}

/** Compares a passage; see `passageComparer`. */
export type PassageComparer = (
  text: string,
  passage: Passage,
  seen: SeenSentences,
) => Generator<Comparison, void>

/** A list and the number that one of its claims has there. */
type FoundClaim = readonly [list: AskedList, claim: number]

function found(lists: readonly AskedList[], number: number): FoundClaim | null {
  const list = lists.findLast(({ firstClaim }) => firstClaim <= number)
  return list === undefined ? null : [list, number - list.firstClaim]
}

/** The claims that a passage is compared with: found anew for a sentence, taken over for a pair. */
function* candidatesOf(
  { sentences }: Passage,
  reading: Reading,
  seen: SeenSentences,
  lists: readonly AskedList[],
  least: number | undefined,
): Generator<FoundClaim> {
  if (sentences.length === 1) {
    for (const list of lists) {
      for (const claim of candidatesFor(list.finders(), reading, least)) yield [list, claim]
    }
    return
  }
  const near = new Set<number>()
  for (const sentence of sentences) {
    for (const [claim, score] of seen.get(sentence) ?? []) {
      if (score >= leastForPair) near.add(claim)
    }
  }
  for (const number of near) {
    const claim = found(lists, number)
    if (claim) yield claim
  }
}

/** Whether nothing in the two sentences comes near any claim, so that together they need no look. */
function isHopeless({ sentences }: Passage, seen: SeenSentences): boolean {
  if (sentences.length === 1) return false
  for (const one of sentences) {
    for (const score of seen.get(one)?.values() ?? []) if (score >= leastForPair) return false
  }
  return true
}

/** What the better of a pair's sentences scored alone with a claim; of a single sentence nothing. */
function bestAlone({ sentences }: Passage, claim: number, seen: SeenSentences): number {
  let best = -Infinity
  if (sentences.length === 1) return best
  for (const one of sentences) best = Math.max(best, seen.get(one)?.get(claim) ?? -Infinity)
  return best
}

/**
 * Compares passages with the claims that come near them. Sentences must come before the pairs of them:
 * what they scored is noted in `seen`, and a pair is only compared with what one of them came near.
 *
 * @param least cosine below which a claim is not compared; left out, the usual one
 */
export function passageComparer(
  lists: readonly AskedList[],
  meaning: Meaning,
  models: Models,
  least?: number,
): PassageComparer {
  const makes = makingScorer(models.makes, readNetwork(models.network), meaning)
  const features = new Float32Array(featureNames.length)
  return function* compared(text, passage, seen) {
    if (isHopeless(passage, seen)) return
    const reading = read(text, passage.tokens, meaning)
    if (reading.terms.length < fewestWords) return
    const scores = new Map<number, number>()
    for (const [list, place] of candidatesOf(passage, reading, seen, lists, least)) {
      const claim = list.claimAt(place)
      if (!claim) continue
      const number = list.firstClaim + place
      const alignment = compare(claim, reading, meaning, features)
      const score = makes(claim, reading, features)
      const isReplaced = (features[agentReplacedAt] as number) > 0
      scores.set(number, score)
      // Two sentences carry a claim only where they carry it better than either does alone.
      if (bestAlone(passage, number, seen) >= Math.min(score, thresholds.possible)) continue
      yield { list, claim, reading, alignment, score, isReplaced }
    }
    if (passage.sentences.length === 1) seen.set(passage.sentences[0], scores)
  }
}
