import { browser } from 'wxt/browser'

/** The parts of the browsers' own interfaces that the polyfill does not know. */
interface PanelBrowser {
  /** Chromium's. */
  readonly sidePanel?: { open(of: { windowId: number }): Promise<void> }
  /** Firefox's. */
  readonly sidebarAction?: { open(): Promise<void> }
}

/**
 * A function that opens the panel beside the page, to be called while a click is handled; null where
 * the browser has none.
 *
 * @param windowId the window that shows the page
 */
export function panelOpener(windowId: () => number): (() => void) | null {
  const { sidebarAction } = browser as unknown as PanelBrowser
  const { sidePanel } = (globalThis as { chrome?: PanelBrowser }).chrome ?? {}
  if (sidePanel) return () => void sidePanel.open({ windowId: windowId() })
  if (sidebarAction) return () => void sidebarAction.open()
  return null
}
