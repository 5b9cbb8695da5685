import { render } from 'preact'
import { MarkCard, type MarkCardProps } from './card/mark-card.tsx'
import card from './style/mark-card.css?inline'
import tokens from './style/tokens.css?inline'
import { WordingContext } from './wording/context.ts'
import type { Wording } from './wording/wording.ts'

/** The style of cards, for the shadow root that they are drawn in. */
export const cardStyle = tokens + card

/** Draws a card into `place` until the signal aborts; then `place` is empty again. */
export function mountCard(
  place: Element,
  props: MarkCardProps,
  wording: Wording,
  signal: AbortSignal,
): void {
  place.setAttribute('lang', wording.language)
  place.setAttribute('dir', wording.text('textDirection'))
  render(
    <WordingContext.Provider value={wording}>
      <MarkCard {...props} />
    </WordingContext.Provider>,
    place,
  )
  signal.addEventListener('abort', () => render(null, place), { once: true })
}
