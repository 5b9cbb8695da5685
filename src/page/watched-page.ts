import type { PageId, PageMessages } from '../messages/index.ts'
import { ownLanguage } from './introduction.ts'
import type { Marks } from './marks.ts'
import { Outbox } from './outbox.ts'
import type { PagePort } from './port.ts'
import { rangeOf } from './positions.ts'
import { keepReading } from './reader.ts'
import { BlockRegister } from './register.ts'
import { isRendered, scrollToPassage } from './scroll.ts'
import { pauseFor } from './waiting.ts'

/** Milliseconds for which a passage stands out after it was scrolled to. */
const showFor = 2_500
/** Failures in a row after which nobody is taken to be there to answer. */
const mostFailures = 3

export type Passage = Parameters<PageMessages['show-passage']>[0]

/** One page, under one id, that is read, checked and marked. */
export interface WatchedPage {
  /** Scrolls to a passage and makes it stand out for a moment; false when it is no longer there. */
  show(passage: Passage): boolean
}

export interface WatchedPageEvents {
  /** The document has changed in some way. */
  changed(): void
  /** The page has been read once more. */
  passed(): void
  /** Nobody answers any more: whoever hears this aborts the signal. */
  gaveUp(): void
}

/** Reads, checks and marks the document under a page id until the signal aborts. */
export function watchPage(
  page: PageId,
  port: PagePort,
  marks: Marks,
  events: WatchedPageEvents,
  signal: AbortSignal,
): WatchedPage {
  const outbox = new Outbox(page, {
    check: async (batch) => {
      signal.throwIfAborted()
      return port.check(batch)
    },
    matched: (matches) => {
      if (signal.aborted) return
      for (const { block, match } of matches) {
        const known = register.get(block)
        if (known !== undefined) marks.add(known, match)
      }
    },
    mayTryAgain: (failures) => {
      if (failures >= mostFailures) events.gaveUp()
      return pauseFor(1_000 * 2 ** failures, signal).then(
        () => true,
        () => false,
      )
    },
  })
  const register = new BlockRegister({
    added: ({ id, text, element }) => outbox.add({ id, text, ...ownLanguage(element) }),
    moved: (block) => marks.move(block),
    removed: (id) => {
      outbox.remove(id)
      marks.remove(id)
    },
  })

  const passed = (): void => {
    outbox.complete()
    marks.keepRegistered()
    events.passed()
  }
  keepReading(document, register, { changed: events.changed, passed }, signal).catch((error) => {
    if (!signal.aborted) throw error
  })

  let showing = new AbortController()
  return {
    show(passage) {
      const block = register.get(passage.block)
      const range = block === undefined ? null : rangeOf(block, passage)
      if (range === null || !isRendered(range)) return false
      scrollToPassage(range)
      showing.abort()
      showing = new AbortController()
      marks.show(range)
      pauseFor(showFor, AbortSignal.any([signal, showing.signal])).then(
        () => marks.show(null),
        () => {},
      )
      return true
    },
  }
}
