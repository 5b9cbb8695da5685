import { drawPage } from './draw-page.tsx'
import { Popup } from './popup/popup.tsx'
import type { PopupPort } from './port.ts'
import type { Wording } from './wording/wording.ts'

/** Draws the popup into `root` and keeps it true to what the port reports until the signal aborts. Failures of the port are shown, never thrown. */
export function mountPopup(
  root: Element,
  port: PopupPort,
  wording: Wording,
  signal: AbortSignal,
): void {
  drawPage(root, <Popup port={port} />, wording, signal)
}
