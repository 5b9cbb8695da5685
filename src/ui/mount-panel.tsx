import { drawPage } from './draw-page.tsx'
import { Panel, type PanelPort } from './panel/panel.tsx'
import type { Wording } from './wording/wording.ts'

/** Draws the panel beside the page into `root` until the signal aborts. Failures of the port are shown, never thrown. */
export function mountPanel(
  root: Element,
  port: PanelPort,
  wording: Wording,
  signal: AbortSignal,
): void {
  drawPage(root, <Panel port={port} />, wording, signal)
}
