import type { CardContent, HiddenQuote } from '../../messages/index.ts'
import type { Mark, Marks } from '../marks.ts'
import { isRendered, scrollToPassage } from '../scroll.ts'
import { cardMaker, type OpenCard } from './maker.ts'
import { watchPointing } from './pointing.ts'

/** What the cards ask of the background. */
export interface CardPort {
  /** The case of a mark; with `needsScript` its answer comes when the script that draws cards is there. */
  openCard(of: {
    readonly caseId: string
    readonly needsScript: boolean
  }): Promise<CardContent | null>
  setHidden(passage: HiddenQuote & { readonly title: string }, hidden: boolean): Promise<void>
}

export interface Cards {
  /** Scrolls to the next mark, or the one before, and opens its card; false where there is none. */
  walk(direction: 'next' | 'previous'): boolean
  /** Closes the card, where one is open. */
  close(): void
  /** The page may have changed: closes the card of words that are no longer there. */
  passed(): void
}

interface Current {
  readonly mark: Mark
  readonly isByKeyboard: boolean
  readonly life: AbortController
  card: OpenCard | null
}

/** Opens a card beside the mark that the reader points at or walks to, one at a time. */
export function cardsOver(marks: Marks, port: CardPort, signal: AbortSignal): Cards {
  let current: Current | null = null

  function close(): void {
    current?.life.abort()
    current = null
  }

  function open(mark: Mark, isByKeyboard: boolean): void {
    if (current?.mark === mark) return
    close()
    const life = new AbortController()
    const opening: Current = { mark, isByKeyboard, life, card: null }
    current = opening
    const living = AbortSignal.any([signal, life.signal])
    drawn(opening, living).catch(() => {
      // The background did not answer: the mark, the badge and the popup are still there.
      if (current === opening) close()
    })
  }

  async function drawn(opening: Current, living: AbortSignal): Promise<void> {
    const { match, range } = opening.mark
    const content = await port.openCard({ caseId: match.caseId, needsScript: cardMaker() === null })
    const maker = cardMaker()
    if (living.aborted || content === null || maker === null) return
    const { caseId, quote, title } = match
    const setHidden = (hidden: boolean) => port.setHidden({ caseId, quote, title }, hidden)
    opening.card = maker({ match, content, range, setHidden, close }, living)
    listenToKeys(opening, dismiss, living)
  }

  /** Closes the card at the reader's wish: the pointer that has just moved does not open it again. */
  function dismiss(): void {
    pointing.forget()
    close()
  }

  const isOurs = (target: EventTarget | null): boolean => current?.card?.contains(target) ?? false
  const pointed = (mark: Mark | null): void => {
    if (mark !== null) open(mark, false)
    // A card that the keyboard opened is not closed by a pointer that happens to lie there.
    else if (current !== null && !current.isByKeyboard && !current.card?.hasFocus()) close()
  }
  const pointing = watchPointing(marks, isOurs, pointed, signal)

  return {
    close,
    passed() {
      if (current !== null && !isRendered(current.mark.range)) close()
    },
    walk(direction) {
      const seen = [...marks.drawn()].filter(({ range }) => isRendered(range))
      const at = current === null ? -1 : seen.indexOf(current.mark)
      const start = at < 0 && direction === 'previous' ? 0 : at
      const step = direction === 'next' ? 1 : -1
      const next = seen[(start + step + seen.length) % Math.max(seen.length, 1)]
      if (next === undefined) return false
      scrollToPassage(next.range)
      open(next, true)
      return true
    },
  }
}

/** Escape closes the card; where the keyboard opened it, Tab leads into it. */
function listenToKeys(opening: Current, close: () => void, living: AbortSignal): void {
  const before = document.activeElement
  const onKey = (event: KeyboardEvent): void => {
    const { card } = opening
    if (event.key === 'Escape') {
      const hadFocus = card?.hasFocus() ?? false
      close()
      if (hadFocus && before instanceof HTMLElement) before.focus({ preventScroll: true })
    } else if (
      event.key === 'Tab' &&
      !event.shiftKey &&
      opening.isByKeyboard &&
      !card?.hasFocus()
    ) {
      card?.focus()
    } else return
    event.preventDefault()
    event.stopImmediatePropagation()
  }
  addEventListener('keydown', onKey, { capture: true, signal: living })
}
