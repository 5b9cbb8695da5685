import type { Attempt, Change, ListFacts } from '../library/index.ts'
import type { Span } from '../match/index.ts'
import type {
  Block,
  BlockMatch,
  CardContent,
  ExaminedText,
  HiddenQuote,
  KnownCase,
  SimilarCase,
  TabReport,
} from './types.ts'

/** A random name that one loading of a page gives itself; another loading has another one. */
export type PageId = string

/** What a page says of itself before it is checked. */
export interface PageIntroduction {
  readonly page: PageId
  readonly readable: boolean
  /** Whether the page as a whole checks claims, by what it says of itself. */
  readonly isFactCheck: boolean
  /** The language that its document says it is in: BCP 47 without a region, or null. */
  readonly language: string | null
  /** When its document was opened: milliseconds since 1970, with fractions. */
  readonly openedAt: number
}

/** What a page is told when it has introduced itself. */
export interface PageWelcome {
  /** Whether it is to be checked. */
  readonly active: boolean
  /** Letters that the names of its marks begin with. */
  readonly markToken: string
}

/** Changes of a page's text since the last batch. */
export interface BlockBatch {
  readonly page: PageId
  readonly added: readonly Block[]
  /** Ids of blocks that have left the page or have changed (the new text is in `added`). */
  readonly removed: readonly number[]
  /** True while further batches of the same change are on their way. */
  readonly more: boolean
}

/** What the background answers to pages and to the popup. */
export interface BackgroundMessages {
  /** A page has begun, or has moved on by history navigation under a new id. */
  'page-opened': (page: PageIntroduction) => PageWelcome
  'check-blocks': (batch: BlockBatch) => { matches: readonly BlockMatch[] }
  /** With `ask`, as from a popup that was just opened, the user asks about the tab's page. */
  'report-tab': (of: { tabId: number; ask: boolean }) => TabReport
  /** Has a tab's page checked from the start, after a failure. */
  'check-again': (of: { tabId: number }) => null
  /** The case of a mark; brings the script that draws cards into the page that asks. */
  'open-card': (of: { caseId: string; needsScript: boolean }) => CardContent | null
  /** The user says that a passage does not carry a case's claim, or takes that back. */
  'set-hidden': (passage: HiddenQuote & { title: string; hidden: boolean }) => null
  'read-case': (of: { caseId: string }) => KnownCase | null
  /** Cases that one names, and those that come nearest to it. */
  'read-similar': (of: { caseId: string }) => readonly SimilarCase[]
  /** The cases that come nearest to a text, however far they are. */
  'examine-text': (of: { text: string }) => ExaminedText
  /** Switches one site, or with `site: null` all sites. */
  'set-switch': (to: { site: string | null; on: boolean }) => null
  /** A page of the extension, or a worker of one, has changed the case lists. */
  'lists-changed': (what: { change: Change }) => null
  /** Every case list, the bundled one first, and whether each can be used. */
  'read-lists': (nothing: null) => Attempt<readonly ListFacts[]>
}

/** What a page answers to the background and to the popup. */
export interface PageMessages {
  /** Takes the marks of passages off that the user has hidden. */
  unmark: (hidden: { passages: readonly HiddenQuote[] }) => null
  /** Asks the page to send `page-opened` again and, where it is to be checked, all its blocks. */
  introduce: (nothing: null) => null
  /** Opens the card of the next mark, or the one before; false where nothing is marked. */
  'walk-marks': (to: { direction: 'next' | 'previous' }) => boolean
  /** Scrolls to a passage and makes it stand out; false when it is no longer there. */
  'show-passage': (passage: Span & { block: number }) => boolean
}
