import type { Case } from '../cases/index.ts'
import { termsOf } from '../language/index.ts'
import type { Meaning } from '../meaning/index.ts'
import type { Pack } from '../pack/index.ts'
import type { Alignment } from './alignment.ts'
import { namesAnother } from './another-actor.ts'
import { candidatesFor, type Finders } from './candidates.ts'
import type { KnownClaim } from './claims.ts'
import { probability, thresholds, tierOf } from './decide.ts'
import { answeringSpan, explain, isExplained } from './explain.ts'
import { compare, featureNames } from './features/index.ts'
import { withLittleWords } from './little-words.ts'
import { makingScorer } from './making.ts'
import type { Match, Stance, Tier } from './match.ts'
import { readNetwork } from './network/index.ts'
import type { Passage, Sentence } from './passage.ts'
import { type Reading, read } from './reading.ts'
import { stanceOf } from './stance/index.ts'
import makesModel from './weights/makes.json' with { type: 'json' }
import network from './weights/network.json' with { type: 'json' }

/** What each sentence scored with the claims that it was compared with, by claim. */
export type SeenSentences = Map<Sentence, ReadonlyMap<number, number>>

/** Log-odds below which a sentence has nothing that its neighbour could complete. */
const leastForPair = -3
const agentReplacedAt = featureNames.indexOf('agentReplaced')
/** Telling words that a passage needs to be looked at. */
const fewestWords = 3

/** The claims that a passage is compared with: found anew for a sentence, taken over for a pair. */
function candidatesOf(
  { sentences }: Passage,
  reading: Reading,
  seen: SeenSentences,
  finders: Finders,
): number[] {
  if (sentences.length === 1) return candidatesFor(finders, reading)
  const near = new Set<number>()
  for (const sentence of sentences) {
    for (const [claim, score] of seen.get(sentence) ?? [])
      if (score >= leastForPair) near.add(claim)
  }
  return [...near]
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
  isFactCheck: boolean,
): { readonly stance: Stance; readonly tier: Tier | null } {
  // A page that checks claims states them in order to answer them.
  if (isFactCheck) return { stance: 'refutes', tier: 'possible' }
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
  told: Case,
  compared: Comparison,
  isFactCheck: boolean,
): Match | null {
  const { claim, reading, alignment, score, isReplaced } = compared
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
  const cues = isFactCheck || stance === 'repeats' ? [] : said.cues
  const answering = answeringSpan(pairs, cues, passage)
  const { start, end } = withLittleWords(answering, reading.tokens, claim.tokens)
  return {
    caseId: told.id,
    title: told.title,
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
  pack: Pack,
  meaning: Meaning,
  claimAt: (claim: number) => KnownClaim | undefined,
  finders: () => Finders,
): (text: string, passage: Passage, seen: SeenSentences, isFactCheck: boolean) => Match[] {
  const makes = makingScorer(makesModel, readNetwork(network), meaning)
  const features = new Float32Array(featureNames.length)
  return (text, passage, seen, isFactCheck) => {
    if (isHopeless(passage, seen)) return []
    const reading = read(text, passage.tokens, meaning)
    if (reading.terms.length < fewestWords) return []
    const scores = new Map<number, number>()
    const matches: Match[] = []
    for (const number of candidatesOf(passage, reading, seen, finders())) {
      const claim = claimAt(number)
      const told = claim && pack.cases[claim.case]
      if (!told) continue
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
      const match = matchOf(
        text,
        passage,
        told,
        { claim, reading, alignment, score, isReplaced },
        isFactCheck,
      )
      if (match) matches.push(match)
    }
    if (passage.sentences.length === 1) seen.set(passage.sentences[0], scores)
    return matches
  }
}
