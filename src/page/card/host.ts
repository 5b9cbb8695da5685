import {
  autoUpdate,
  computePosition,
  flip,
  inline,
  offset,
  shift,
  size,
  type VirtualElement,
} from '@floating-ui/dom'
import type { CardMaker, CardRequest } from './maker.ts'

/** CSS pixels between the marked words and the card, and between it and the window's edges. */
const gap = 8

/**
 * What the host of a card is to the page, whatever the page's style sheets say: of important rules
 * the ones inside a shadow tree win. The host takes no room; the card stands in the top layer, so
 * that nothing of the page lies over it.
 */
const hostStyle = `
:host {
  all: initial !important;
  position: fixed !important;
  inset: 0 auto auto 0 !important;
  display: block !important;
  inline-size: 0 !important;
  block-size: 0 !important;
  overflow: visible !important;
  border: 0 !important;
}
:host::backdrop { display: none !important; }
.place { position: fixed; inset: 0 auto auto 0; inline-size: max-content; }
@media print { :host { display: none !important; } }
`

interface Host {
  /** Where the card is drawn. */
  readonly place: HTMLElement
  readonly root: ShadowRoot
  contains(target: EventTarget | null): boolean
}

/**
 * Opens a closed shadow root at the end of the document and keeps it beside a range until the
 * signal aborts; then the document is exactly as it was.
 *
 * @param css the card's style
 * @param lost called when the words are no longer to be seen
 */
function openHost(range: Range, css: string, lost: () => void, signal: AbortSignal): Host {
  const host = document.createElement('div')
  const root = host.attachShadow({ mode: 'closed' })
  const style = document.createElement('style')
  style.textContent = hostStyle + css
  const place = document.createElement('div')
  place.className = 'place'
  root.append(style, place)
  host.setAttribute('popover', 'manual')
  document.documentElement.append(host)
  host.showPopover()

  const words: VirtualElement = {
    contextElement: range.startContainer.parentElement ?? document.documentElement,
    getBoundingClientRect: () => range.getBoundingClientRect(),
    getClientRects: () => range.getClientRects(),
  }
  let wasInSight = false
  const follow = async (): Promise<void> => {
    // Words that are being scrolled to are not there yet.
    if (isOutOfSight(range)) return wasInSight ? lost() : undefined
    wasInSight = true
    const { x, y } = await computePosition(words, place, {
      strategy: 'fixed',
      placement: 'bottom-start',
      middleware: [
        inline(),
        offset(gap),
        flip({ padding: gap }),
        shift({ padding: gap }),
        size({
          padding: gap,
          apply: ({ availableWidth, availableHeight }) => {
            place.style.setProperty('--room-inline', `${Math.max(availableWidth, 160)}px`)
            place.style.setProperty('--room-block', `${Math.max(availableHeight, 160)}px`)
          },
        }),
      ],
    })
    if (!signal.aborted) place.style.translate = `${Math.round(x)}px ${Math.round(y)}px`
  }
  const stop = autoUpdate(words, place, () => void follow())
  signal.addEventListener(
    'abort',
    () => {
      stop()
      host.remove()
    },
    { once: true },
  )
  return { place, root, contains: (target) => target === host }
}

/** Whether the words have left the page or the window. */
function isOutOfSight(range: Range): boolean {
  const { top, bottom, left, right } = range.getBoundingClientRect()
  if (range.getClientRects().length === 0) return true
  return bottom < 0 || top > innerHeight || right < 0 || left > innerWidth
}

/**
 * Makes cards: opens a place beside the words and has it drawn in.
 *
 * @param css the style of what is drawn
 * @param draw draws into the place until the signal aborts
 */
export function cardsDrawnBy(
  css: string,
  draw: (place: Element, request: CardRequest, signal: AbortSignal) => void,
): CardMaker {
  return (request, signal) => {
    const { place, root, contains } = openHost(request.range, css, request.close, signal)
    draw(place, request, signal)
    return {
      contains,
      focus: () => place.querySelector('button')?.focus(),
      hasFocus: () => root.activeElement !== null,
    }
  }
}
