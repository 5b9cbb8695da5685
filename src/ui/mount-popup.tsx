import { render } from 'preact'
import { Popup } from './popup/popup.tsx'
import type { PopupPort } from './port.ts'
import { WordingContext } from './wording/context.ts'
import type { Wording } from './wording/wording.ts'

/**
 * Draws the popup into `root` and keeps it true to what the port reports until the signal aborts;
 * then `root` is empty again. Failures of the port are shown, never thrown.
 */
export function mountPopup(
  root: Element,
  port: PopupPort,
  wording: Wording,
  signal: AbortSignal,
): void {
  const { ownerDocument: document } = root
  document.documentElement.lang = wording.language
  // Not in the HTML file, where it would become the tooltip of the toolbar button untranslated.
  document.title = wording.text('extensionName')
  render(
    <WordingContext.Provider value={wording}>
      <Popup port={port} />
    </WordingContext.Provider>,
    root,
  )
  signal.addEventListener('abort', () => render(null, root), { once: true })
}
