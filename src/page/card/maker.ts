import type { Match } from '../../match/index.ts'
import type { CardContent } from '../../messages/index.ts'

/** What a card beside a mark shows, and what its buttons do. */
export interface CardRequest {
  readonly match: Match
  readonly content: CardContent
  /** Where the marked words stand. */
  readonly range: Range
  /** Hides the case on this passage, or shows it again. */
  readonly setHidden: (hidden: boolean) => Promise<void>
  readonly close: () => void
}

/** A card that is open until its signal aborts. */
export interface OpenCard {
  /** Whether something that an event was sent to belongs to the card. */
  contains(target: EventTarget | null): boolean
  /** Puts the focus on the card's first button. */
  focus(): void
  hasFocus(): boolean
}

export type CardMaker = (request: CardRequest, signal: AbortSignal) => OpenCard

/**
 * The script that draws cards is brought in when the first is wanted. It and the content script
 * share a global of their own, which the page cannot see.
 */
const meetingPlace = Symbol.for('disproof card')
const shared = globalThis as { [meetingPlace]?: CardMaker }

/** Leaves the maker where the content script finds it. */
export function provideCards(maker: CardMaker): void {
  shared[meetingPlace] = maker
}

/** The maker, where its script has run. */
export function cardMaker(): CardMaker | null {
  return shared[meetingPlace] ?? null
}
