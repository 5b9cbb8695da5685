import { watchAddress } from './address.ts'
import { introductionOf } from './introduction.ts'
import { Marks } from './marks.ts'
import { newPageId } from './page-id.ts'
import type { PagePort } from './port.ts'
import { untilEvent } from './waiting.ts'
import { type Passage, type WatchedPage, watchPage } from './watched-page.ts'

/** What the background and the popup may ask of a page. */
export interface PageControl {
  /** Switches the page on or off. Off means: nothing is read, nothing observed, nothing marked. */
  setActive(active: boolean): void
  /** Introduces the page again, under a new id, and hands over all its blocks anew. */
  introduce(): void
  /** Scrolls to a passage and makes it stand out for a moment; false when it is no longer there. */
  show(passage: Passage): boolean
}

/**
 * Introduces the document and, as long as the background wants it checked, reads, watches and marks
 * it. Everything ends with the signal: all is disconnected and no mark stays.
 */
export function startPage(port: PagePort, signal: AbortSignal): PageControl {
  const marks = new Marks(CSS.highlights)
  let life = new AbortController()
  let watched: WatchedPage | null = null

  function end(): void {
    life.abort()
    watched = null
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
    const introduction = introductionOf(document, page)
    const addressMayHaveChanged = watchAddress(begin, living)
    // Without an answer there is nothing to do but to wait for `introduce`.
    const answer = await port.opened(introduction).catch(() => null)
    living.throwIfAborted()
    if (answer?.active && introduction.readable) {
      marks.clear()
      const events = { changed: addressMayHaveChanged, gaveUp: end }
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
  // A page may have cleared the registry that it shares with us while nobody looked.
  document.addEventListener('visibilitychange', () => marks.keepRegistered(), { signal })
  begin()

  return {
    setActive(active) {
      if (!active) end()
      else if (watched === null) begin()
    },
    introduce: begin,
    show: (passage) => watched?.show(passage) ?? false,
  }
}

/** Not in Firefox, which does not render before a page is visited. */
function isPrerendering(): boolean {
  return 'prerendering' in document && document.prerendering === true
}
