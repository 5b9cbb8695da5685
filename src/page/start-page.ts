import type { HiddenQuote } from '../messages/index.ts'
import { watchAddress } from './address.ts'
import { cardsOver } from './card/cards.ts'
import { introductionOf } from './introduction.ts'
import { markNames } from './mark-names.ts'
import { Marks } from './marks.ts'
import { newPageId } from './page-id.ts'
import type { PagePort } from './port.ts'
import { untilEvent } from './waiting.ts'
import { type Passage, type WatchedPage, watchPage } from './watched-page.ts'

/** What the background and the popup may ask of a page. */
export interface PageControl {
  /**
   * Introduces the page again, under a new id, and hands over all its blocks anew; or ends all
   * reading, observing and marking, where the background says that it is not to be checked.
   */
  introduce(): void
  /** Takes the marks of passages off that the user has hidden. */
  unmark(passages: readonly HiddenQuote[]): void
  /** Opens the card of the next mark, or the one before; false where nothing is marked. */
  walk(direction: 'next' | 'previous'): boolean
  /** Scrolls to a passage and makes it stand out for a moment; false when it is no longer there. */
  show(passage: Passage): boolean
}

/**
 * Introduces the document and, as long as the background wants it checked, reads, watches and marks
 * it. Everything ends with the signal: all is disconnected and no mark stays.
 */
export function startPage(port: PagePort, signal: AbortSignal): PageControl {
  const marks = new Marks(CSS.highlights)
  const cards = cardsOver(marks, port, signal)
  let life = new AbortController()
  let watched: WatchedPage | null = null

  function end(): void {
    life.abort()
    watched = null
    cards.close()
    marks.clear()
  }

  function begin(): void {
    if (signal.aborted) return
    // The marks stay until the background has answered, so that nothing flickers for no reason.
    life.abort()
    watched = null
    life = new AbortController()
    const living = AbortSignal.any([signal, life.signal])
    introducePage(living).catch((error) => {
      if (!living.aborted) throw error
    })
  }

  async function introducePage(living: AbortSignal): Promise<void> {
    if (isPrerendering()) await untilEvent(document, 'prerenderingchange', living)
    const page = newPageId()
    const introduction = introductionOf(document, { page, openedAt: performance.timeOrigin })
    const addressMayHaveChanged = watchAddress(begin, living)
    // Without an answer there is nothing to do but to wait for `introduce`.
    const answer = await port.opened(introduction).catch(() => null)
    living.throwIfAborted()
    if (answer?.active && introduction.readable) {
      marks.clear()
      marks.nameBy(markNames(answer.markToken))
      const events = { changed: addressMayHaveChanged, passed: cards.passed, gaveUp: end }
      watched = watchPage(page, port, marks, events, living)
    } else {
      end()
    }
  }

  signal.addEventListener('abort', end, { once: true })
  // A page that comes back from the back/forward cache meets a background that knows another one.
  const returned = ({ persisted }: PageTransitionEvent): void => {
    if (persisted) begin()
  }
  addEventListener('pageshow', returned, { signal })
  keepMarked(marks, signal)
  begin()

  return {
    introduce: begin,
    unmark: (passages) => {
      for (const passage of passages) marks.unmark(passage)
    },
    walk: cards.walk,
    show: (passage) => watched?.show(passage) ?? false,
  }
}

/** Milliseconds after which marks come back that a script of the page has cleared. */
const guardEvery = 1_500

/** A page may clear the registry that it shares with us at any time. */
function keepMarked(marks: Marks, signal: AbortSignal): void {
  const look = (): void => {
    if (!document.hidden && !marks.isEmpty) marks.keepRegistered()
  }
  const guard = setInterval(look, guardEvery)
  signal.addEventListener('abort', () => clearInterval(guard), { once: true })
  document.addEventListener('visibilitychange', look, { signal })
}

/** Not in Firefox, which does not render before a page is visited. */
function isPrerendering(): boolean {
  return 'prerendering' in document && document.prerendering === true
}
