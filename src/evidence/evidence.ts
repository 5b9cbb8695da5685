import type { Case } from '../cases/index.ts'
import type { Match } from '../match/index.ts'

/** A case that a page carries, with the passages that carry it. */
export interface Cited {
  readonly case: Case
  /** The user's list that holds it; null for a case that comes with the extension. */
  readonly list: string | null
  readonly matches: readonly Match[]
}

/** What was found on a page, with all that somebody needs to check it. */
export interface Evidence {
  readonly page: {
    /** Null where the words were pasted. */
    readonly url: string | null
    readonly title: string | null
  }
  /** ISO time at which this was written down. */
  readonly at: string
  /** What the page was checked against. */
  readonly checkedAgainst: {
    readonly cases: number
    /** ISO date of the newest case; null where none is dated. */
    readonly dataDate: string | null
    readonly extensionVersion: string
  }
  readonly cited: readonly Cited[]
}

/** The words of a document for readers, in their language. */
export interface EvidenceWords {
  /** BCP 47. */
  readonly language: string
  readonly heading: string
  readonly page: string
  readonly at: string
  readonly claim: string
  readonly quote: string
  readonly disproof: string
  readonly noDisproof: string
  readonly source: string
  readonly publishedOn: string
  readonly checkedBy: string
  readonly nothing: string
  /** What the passage does with the claim, and how sure that is. */
  readonly standing: (match: Match) => string
  /** "Found by Disproof 1.0 in 10,892 cases, the newest of 3 May 2026." */
  readonly made: (evidence: Evidence) => string
  readonly date: (iso: string) => string
  readonly time: (iso: string) => string
}
