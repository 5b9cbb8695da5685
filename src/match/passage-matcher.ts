import { termsOf } from '../language/index.ts'
import type { Meaning } from '../meaning/index.ts'
import type { Alignment } from './alignment.ts'
import { namesAnother } from './another-actor.ts'
import { candidatesFor } from './candidates.ts'
import type { KnownClaim } from './claims.ts'
import { probability, thresholds, tierOf } from './decide.ts'
import { answeringSpan, explain, isExplained } from './explain.ts'
import { compare, featureNames } from './features/index.ts'
import type { AskedList } from './lists.ts'
import { withLittleWords } from './little-words.ts'
import { makingScorer } from './making.ts'
import type { Match, Stance, Tier } from './match.ts'
import type { Models } from './models.ts'
import { readNetwork } from './network/index.ts'
import type { Passage, Sentence } from './passage.ts'
import { type Reading, read } from './reading.ts'
import { stanceOf } from './stance/index.ts'

/** What each sentence scored with the claims that it was compared with, by the claims of all lists. */
export type SeenSentences = Map<Sentence, ReadonlyMap<number, number>>

/** Log-odds below which a sentence has nothing that its neighbour could complete. */
const leastForPair = -3
const agentReplacedAt = featureNames.indexOf('agentReplaced')
/** Telling words that a passage needs to be looked at. */
const fewestWords = 3

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
): Generator<FoundClaim> {
  if (sentences.length === 1) {
    for (const list of lists) {
      for (const claim of candidatesFor(list.finders(), reading)) yield [list, claim]
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
  return sentences.every(
    (one) => ![...(seen.get(one)?.values() ?? [])].some((score) => score >= leastForPair),
  )
}

/**
 * Whether a passage with its neighbours is about what the claim is about. A sentence of a summary
 * that says nothing of what the title says and hardly names anybody ("The country breaks the
 * agreement") is found on any subject; it needs a name of the title.
 */
function isAbout(
  text: string,
  { surroundings: { start, end } }: Passage,
  claim: KnownClaim,
): boolean {
  if (claim.standsAlone) return true
  return termsOf(text.slice(start, end)).some((term) => claim.titleNames.has(term))
}

interface Comparison {
  readonly list: AskedList
  readonly claim: KnownClaim
  readonly reading: Reading
  readonly alignment: Alignment
  readonly score: number
  /** Whether the page has another name where the claim has the one who does it. */
  readonly isReplaced: boolean
}

/** What a passage is shown as, from its own stance, how surely it makes the claim, and its page. */
function shownAs(
  said: Stance,
  tier: Tier | null,
  claim: KnownClaim,
  isFactCheck: () => boolean,
): { readonly stance: Stance; readonly tier: Tier | null } {
  // A page that checks claims states them in order to answer them.
  if (isFactCheck()) return { stance: 'refutes', tier: 'possible' }
  // The model learnt to refuse denials: where it is sure of a claim that itself says no, a "not" is
  // more likely the claim's own.
  const isOwn = tier === 'match' && claim.negations > 0
  if (said === 'refutes' && isOwn) return { stance: 'repeats', tier: 'possible' }
  if (said === 'refutes') return { stance: said, tier: 'possible' }
  return { stance: said, tier: said === 'repeats' || tier === null ? tier : 'possible' }
}

function matchOf(
  text: string,
  passage: Passage,
  compared: Comparison,
  isFactCheck: () => boolean,
): Match | null {
  const { list, claim, reading, alignment, score, isReplaced } = compared
  if (score < thresholds.refuted || !isAbout(text, passage, claim)) return null
  const { pairs, missing } = explain(claim, reading, alignment)
  if (!isExplained(claim, pairs, score)) return null
  const said = stanceOf(text, passage, claim.text)
  const sure = tierOf(score, {
    words: reading.terms.length,
    isGeneric: claim.isGeneric,
    namesAnother: isReplaced || namesAnother(claim, reading, alignment),
  })
  const { stance, tier } = shownAs(said.stance, sure, claim, isFactCheck)
  if (tier === null) return null
  const cues = stance === 'repeats' || isFactCheck() ? [] : said.cues
  const answering = answeringSpan(pairs, cues, passage)
  const { start, end } = withLittleWords(answering, reading.tokens, claim.tokens)
  return {
    list: list.id,
    caseId: list.pack.ids.at(claim.case),
    title: list.pack.titles.at(claim.case),
    tier,
    stance,
    score: probability(score),
    quote: text.slice(start, end),
    start,
    end,
    why: { claim: claim.text, pairs, missing, cues },
  }
}

/** Compares passages with the claims that they may carry; sentences come before the pairs of them. */
export function passageMatcher(
  lists: readonly AskedList[],
  meaning: Meaning,
  models: Models,
): (text: string, passage: Passage, seen: SeenSentences, isFactCheck: () => boolean) => Match[] {
  const makes = makingScorer(models.makes, readNetwork(models.network), meaning)
  const features = new Float32Array(featureNames.length)
  return (text, passage, seen, isFactCheck) => {
    if (isHopeless(passage, seen)) return []
    const reading = read(text, passage.tokens, meaning)
    if (reading.terms.length < fewestWords) return []
    const scores = new Map<number, number>()
    const matches: Match[] = []
    for (const [list, place] of candidatesOf(passage, reading, seen, lists)) {
      const claim = list.claimAt(place)
      if (!claim) continue
      const number = list.firstClaim + place
      const alignment = compare(claim, reading, meaning, features)
      const score = makes(claim, reading, features)
      const isReplaced = (features[agentReplacedAt] as number) > 0
      scores.set(number, score)
      const alone = passage.sentences.map((one) => seen.get(one)?.get(number) ?? -Infinity)
      // Two sentences carry a claim only where they carry it better than either does alone.
      if (
        passage.sentences.length === 2 &&
        Math.max(...alone) >= Math.min(score, thresholds.possible)
      )
        continue
      const compared = { list, claim, reading, alignment, score, isReplaced }
      const match = matchOf(text, passage, compared, isFactCheck)
      if (match) matches.push(match)
    }
    if (passage.sentences.length === 1) seen.set(passage.sentences[0], scores)
    return matches
  }
}
