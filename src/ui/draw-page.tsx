import { type ComponentChildren, render } from 'preact'
import { WordingContext } from './wording/context.ts'
import type { Wording } from './wording/wording.ts'

/**
 * Draws a page of the extension into `root` until the signal aborts; then `root` is empty again. The
 * document gets the language and the direction of the words, and the extension's name for a title
 * until what is drawn gives it another one: in the HTML file it would be untranslated, and the toolbar
 * button's tooltip.
 */
export function drawPage(
  root: Element,
  what: ComponentChildren,
  wording: Wording,
  signal: AbortSignal,
): void {
  const { ownerDocument: document } = root
  document.documentElement.lang = wording.language
  document.documentElement.dir = wording.text('textDirection')
  document.title = wording.text('extensionName')
  render(<WordingContext.Provider value={wording}>{what}</WordingContext.Provider>, root)
  signal.addEventListener('abort', () => render(null, root), { once: true })
}
