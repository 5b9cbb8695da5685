import type { Case } from '../cases/index.ts'
import type { Match, Nearness } from '../match/index.ts'

/** A visible block of a page's text. A changed block is a new block with a new id. */
export interface Block {
  readonly id: number
  readonly text: string
  /** The language that the page says it is in, where that is not the page's own: BCP 47 without a region. */
  readonly language?: string
}

/** A match and the block whose text its span counts in. */
export interface BlockMatch {
  readonly block: number
  readonly match: Match
}

/** A case that the user has hidden on a passage, told by its words. */
export interface HiddenQuote {
  readonly caseId: string
  readonly quote: string
}

/** What the pack holds, for the line "checked against …". */
export interface PackFacts {
  readonly cases: number
  /** ISO date of the newest case; null where no case is dated. */
  readonly dataDate: string | null
}

/** Where a tab stands; the popup has one screen for each. */
export type TabStatus =
  | { readonly kind: 'unsupported' }
  | { readonly kind: 'off'; readonly scope: 'site' | 'everywhere' | 'language' }
  /** Pages are checked when the user asks, and about this one nobody has. */
  | { readonly kind: 'unasked' }
  | { readonly kind: 'checking'; readonly words: number; readonly findings: readonly Finding[] }
  | { readonly kind: 'checked'; readonly words: number; readonly findings: readonly Finding[] }
  | { readonly kind: 'failed'; readonly reason: string }

/** A case and where it is from. */
export interface KnownCase {
  readonly case: Case
  /** Name of the user's list that holds it; null for a case that comes with the extension. */
  readonly list: string | null
}

/** A case that tells of the same as another. */
export interface SimilarCase {
  readonly caseId: string
  readonly title: string
  /** ISO date; null where it is not known. */
  readonly publishedOn: string | null
}

/** What the card beside a mark shows. */
export interface CardContent extends KnownCase {
  /** The sentence that best sums up the disproof; null where there is no disproof. */
  readonly gist: string | null
}

/** A case that comes near a text that somebody has asked about, and how near. */
export interface ExaminedCase extends KnownCase {
  readonly nearness: Nearness
  readonly match: Match
}

/** The cases that come nearest to a text, the nearest first. */
export interface ExaminedText {
  readonly near: readonly ExaminedCase[]
  readonly pack: PackFacts
}

/** One flagged case of a tab with the passages that carry it, in the order of the page. */
export interface Finding extends KnownCase {
  readonly passages: readonly BlockMatch[]
}

/** Everything that the popup shows of a tab. */
export interface TabReport {
  /** Host name of the page; null where the browser does not tell or it is no web page. */
  readonly site: string | null
  /** Address and title of the page, as far as the browser tells them. */
  readonly page: { readonly url: string | null; readonly title: string | null }
  readonly siteOn: boolean
  readonly everywhereOn: boolean
  /** Whether pages are checked only when the user asks, and who wants it so. */
  readonly onDemand: 'user' | 'browser' | null
  /** Whether what merely comes near a claim is marked too. */
  readonly marksPossible: boolean
  /** Null where there is nothing to check, or the pack cannot be opened. */
  readonly pack: PackFacts | null
  readonly status: TabStatus
}
