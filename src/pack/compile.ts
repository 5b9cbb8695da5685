import type { Case } from '../cases/index.ts'
import { termsOf } from '../language/index.ts'
import type { Meaning } from '../meaning/index.ts'
import { casesInChunk, chunkOf, encodeChunkTable } from './case-chunks.ts'
import { type Claim, claimsOf, isGeneric, type Shortcoming, shortcomingOf } from './claim.ts'
import { encodeOwners } from './claim-list.ts'
import { packFile } from './container.ts'
import { factsOf } from './facts.ts'
import { finished } from './finished.ts'
import type { PackHeader, SectionName } from './format.ts'
import { encodeNear, makingNearTable } from './near.ts'
import { encodePostings, postingIndex } from './posting-index.ts'
import { exportIndex } from './term-index.ts'
import { termRows } from './term-rows.ts'
import { encodeTexts } from './text-table.ts'

/** A case that no page can be compared with: not even a sentence of its summary says enough. */
export interface UnmatchableCase {
  readonly id: string
  /** What its title lacks. */
  readonly reason: Shortcoming
}

/** A compiled pack and what its maker should know of it. */
export interface CompiledPack {
  readonly bytes: Uint8Array
  readonly header: PackHeader
  /** The cases without any claim, in the order of the pack. */
  readonly unmatchable: readonly UnmatchableCase[]
  /** Ids of the cases whose every claim is too generic to be found for sure, in the order of the pack. */
  readonly generic: readonly string[]
}

/** How far compiling is: steps of about equal length. */
export interface CompileStep {
  readonly done: number
  readonly total: number
}

/**
 * Claims up to which FlexSearch keeps the terms. It is read in a few milliseconds then; a large
 * list's postings are opened in a tenth of the time that its export takes (docs/performance.md).
 */
const mostForFlexSearch = 1_000

/** What a byte can tell of a claim's length. */
const longestTold = 255

/**
 * Compiles cases into a pack, in steps between which the work may pause. The same cases and word
 * vectors give the same bytes: no clock takes part. Time is linear in the text.
 * @param meaning with which a large list's claims are sorted by meaning; without it, whoever matches
 * does that when the pack is first used
 */
export function* compiling(
  cases: readonly Case[],
  meaning: Meaning | null,
): Generator<CompileStep, CompiledPack> {
  // Reading the claims takes about as long as laying out the rest.
  const total = cases.length * 2
  const claimLanguages = new Set<string>()
  const read = (text: string) => {
    if (meaning === null) return termsOf(text)
    const language = meaning.languages.languageOf(text, null)
    if (language !== null && language !== 'en') claimLanguages.add(language)
    return meaning.languages.termsOf(text, language)
  }
  const claimsByCase: Claim[][] = []
  const terms: string[][] = []
  for (const [place, one] of cases.entries()) {
    const claims = claimsOf(one, place, read)
    claimsByCase.push(claims)
    for (const { text } of claims) terms.push(read(text))
    yield { done: place + 1, total }
  }
  const sections = new Map<SectionName, Uint8Array>()
  sections.set('titles', encodeTexts(cases.map(({ title }) => title)))
  sections.set('ids', encodeTexts(cases.map(({ id }) => id)))
  sections.set('owners', encodeOwners(claimsByCase))
  const claims = claimsByCase.flat()
  const sentences = claims.filter(({ isTitle }) => !isTitle).map(({ text }) => text)
  sections.set('sentences', encodeTexts(sentences))
  const lengths = Uint8Array.from(terms, (each) => Math.min(longestTold, new Set(each).size))
  sections.set('lengths', lengths)
  yield { done: cases.length, total }
  let wordsVersion: string | null = null
  if (claims.length <= mostForFlexSearch) sections.set('flexsearch', exportIndex(terms))
  else {
    const parts = encodePostings(terms)
    sections.set('terms', parts.terms)
    sections.set('postings', parts.postings)
    if (meaning !== null) {
      const rows = termRows(postingIndex(parts, claims.length), claims.length, meaning)
      const making = makingNearTable(rows, meaning)
      for (let step = making.next(); ; step = making.next()) {
        if (step.done === true) {
          sections.set('near', encodeNear(step.value))
          break
        }
        yield { done: cases.length, total }
      }
      wordsVersion = meaning.version
    }
  }
  const chunks = []
  for (let from = 0; from < cases.length; from += casesInChunk) {
    chunks.push(chunkOf(cases.slice(from, from + casesInChunk)))
    yield { done: cases.length + from, total }
  }
  sections.set('chunks', encodeChunkTable(chunks))
  const facts = {
    ...{ cases: cases.length, claims: claims.length, wordsVersion, ...factsOf(cases) },
    claimLanguages: [...claimLanguages].sort(),
  }
  return {
    ...packFile(facts, sections, chunks),
    unmatchable: unmatchableOf(cases, claimsByCase, read),
    generic: genericOf(cases, claims, lengths),
  }
}

/** Compiles in one go; `onProgress` hears of every step. */
export function compilePack(
  cases: readonly Case[],
  meaning: Meaning | null = null,
  onProgress: (step: CompileStep) => void = () => {},
): CompiledPack {
  const work = compiling(cases, meaning)
  return finished(
    (function* () {
      for (;;) {
        const step = work.next()
        if (step.done === true) return step.value
        onProgress(step.value)
        yield
      }
    })(),
  )
}

function unmatchableOf(
  cases: readonly Case[],
  claimsByCase: readonly (readonly Claim[])[],
  read: (text: string) => readonly string[],
): UnmatchableCase[] {
  return cases.flatMap(({ id, title }, place) => {
    const reason = shortcomingOf(title, read)
    return claimsByCase[place]?.length === 0 && reason !== null ? [{ id, reason }] : []
  })
}

/** Ids of the cases that have claims, but none that says enough to be found for sure. */
function genericOf(
  cases: readonly Case[],
  claims: readonly Claim[],
  lengths: Uint8Array,
): string[] {
  const sure = new Uint8Array(cases.length)
  const any = new Uint8Array(cases.length)
  for (const [at, { case: place }] of claims.entries()) {
    any[place] = 1
    if (!isGeneric(lengths[at] as number)) sure[place] = 1
  }
  return cases.flatMap(({ id }, place) => (any[place] === 1 && sure[place] === 0 ? [id] : []))
}
