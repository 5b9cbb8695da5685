import { CheckPage } from './check/check-page.tsx'
import type { CheckPort } from './check-port.ts'
import { drawPage } from './draw-page.tsx'
import type { Wording } from './wording/wording.ts'

/**
 * Draws the page where a passage is checked into `root` until the signal aborts. Failures of the port
 * are shown, never thrown.
 */
export function mountCheck(
  root: Element,
  port: CheckPort,
  wording: Wording,
  signal: AbortSignal,
): void {
  drawPage(root, <CheckPage port={port} />, wording, signal)
}
