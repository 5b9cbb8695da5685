import { render } from 'preact'
import { ListsPage } from './lists/lists-page.tsx'
import type { ListsPort } from './lists-port.ts'
import { WordingContext } from './wording/context.ts'
import type { Wording } from './wording/wording.ts'

/**
 * Draws the options page into `root` until the signal aborts; then `root` is empty again. Failures
 * of the port are shown, never thrown.
 */
export function mountOptions(
  root: Element,
  port: ListsPort,
  wording: Wording,
  signal: AbortSignal,
): void {
  const { ownerDocument: document } = root
  document.documentElement.lang = wording.language
  document.title = `${wording.text('listsTitle')} – ${wording.text('extensionName')}`
  render(
    <WordingContext.Provider value={wording}>
      <ListsPage port={port} />
    </WordingContext.Provider>,
    root,
  )
  signal.addEventListener('abort', () => render(null, root), { once: true })
}
