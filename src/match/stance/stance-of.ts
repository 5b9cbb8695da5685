import type { Span, Stance } from '../match.ts'
import type { Passage } from '../passage.ts'
import type { CueGroup } from './cues.ts'
import { lean } from './evidence.ts'
import { type Found, refutingFrame, reportingFrame } from './frames.ts'
import { neighbouring } from './neighbours.ts'
import { plain } from './plain.ts'
import {
  aboutClaim,
  type ClaimOutline,
  claimOutline,
  freshCues,
  type Outline,
  outline,
} from './signals.ts'
import { turnedContrast } from './turned.ts'

/** What a passage does with a claim, and the words that told it, as spans of the page's text. */
export interface Told {
  readonly stance: Stance
  readonly cues: Span[]
}

/**
 * What the odds of a stance other than repeating must exceed, in logarithms: chosen so that about
 * one in twenty-five plain repeats of the labelled titles is taken for something else.
 */
const threshold = 1

/** How much less than reporting a sentence may lean to refuting where a plain frame refutes. */
const framed = 4

/** Claims whose reading is kept: those that a page meets again and again. */
const keptClaims = 256
const read = new Map<string, ClaimOutline>()

function outlineOf(claimText: string): ClaimOutline {
  const known = read.get(claimText)
  if (known) return known
  const made = claimOutline(plain(claimText).text)
  if (read.size >= keptClaims) read.clear()
  read.set(claimText, made)
  return made
}

/** A passage is weighed against many claims, one after the other. */
let lastRead: { text: string; passage: Passage; outline: Outline } | null = null

function passageOutline(text: string, passage: Passage): Outline {
  if (lastRead?.passage === passage && lastRead.text === text) return lastRead.outline
  const folded = plain(text.slice(passage.start, passage.end))
  const origin = (at: number) => passage.start + folded.origin(at)
  lastRead = { text, passage, outline: outline(folded.text, passage.tokens, origin) }
  return lastRead.outline
}

const refutingGroups: readonly CueGroup[] = ['verdict', 'falsity', 'denial', 'proof', 'contrast']
const reportingGroups: readonly CueGroup[] = ['said', 'put', 'source']
const factGroups: readonly CueGroup[] = ['stays', 'finding', 'right']

function cuesOf(groups: readonly CueGroup[], said: Outline, claim: ClaimOutline): Found[] {
  return groups.flatMap((group) => freshCues(said, claim, group))
}

function refutingCues(said: Outline, claim: ClaimOutline): Found[] {
  const found = cuesOf(refutingGroups, said, claim)
  if (claim.negations.length < said.negations.length) found.push(...said.negations)
  return found.length > 0 ? found : cuesOf(factGroups, said, claim)
}

/** Spans in their order, those that touch or overlap made one. */
function merged(spans: readonly Found[]): Found[] {
  const kept: { start: number; end: number }[] = []
  for (const { start, end } of [...spans].sort((one, other) => one.start - other.start)) {
    const last = kept.at(-1)
    if (last && start <= last.end) last.end = Math.max(last.end, end)
    else kept.push({ start, end })
  }
  return kept
}

/** What the passage's own words do with the claim; offsets count in the folded words. */
function own(said: Outline, claim: ClaimOutline): { stance: Stance; found: Found[] } {
  const { text } = said
  const turned = turnedContrast(said, claim)
  if (turned) return { stance: 'refutes', found: [turned, ...refutingCues(said, claim)] }
  const { refutes, reports } = lean(said, claim)
  const refused = refutingFrame(text, claim)
  if (refused && refutes > reports - framed) {
    return { stance: 'refutes', found: [refused, ...refutingCues(said, claim)] }
  }
  if (refutes > threshold && refutes >= reports) {
    return { stance: 'refutes', found: refutingCues(said, claim) }
  }
  const reported = reportingFrame(text, claim)
  if (reports > threshold || reported) {
    const cues = cuesOf(reportingGroups, said, claim)
    return { stance: 'reports', found: reported ? [reported, ...cues] : cues }
  }
  if (refused) return { stance: 'refutes', found: [refused, ...refutingCues(said, claim)] }
  return { stance: 'repeats', found: [] }
}

/**
 * Tells whether a passage repeats a claim that it carries, reports that somebody made it, or says
 * that it is not so, from its own words and from its neighbours, each compared with the words of
 * the claim: a cue or a "not" that the claim has, too, tells nothing. Cues are spans of `text`, in
 * order and apart; they are empty for `repeats`. English only. Linear in the passage and its
 * context.
 */
export function stanceOf(text: string, passage: Passage, claimText: string): Told {
  const claim = outlineOf(claimText)
  const said = aboutClaim(passageOutline(text, passage), claim)
  const { stance, found } = own(said, claim)
  if (stance !== 'refutes') {
    const beside = neighbouring(text, passage, claim)
    if (beside && (beside.stance === 'refutes' || stance === 'repeats')) return beside
  }
  const spanned = merged(found).map(({ start, end }) => ({
    start: said.origin(start),
    end: said.origin(end - 1) + 1,
  }))
  return { stance, cues: spanned }
}
