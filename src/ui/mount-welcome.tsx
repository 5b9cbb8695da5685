import { drawPage } from './draw-page.tsx'
import type { SettingsPort } from './settings-port.ts'
import { WelcomePage } from './welcome/welcome-page.tsx'
import type { Wording } from './wording/wording.ts'

/** Draws the first page that a new user sees into `root` until the signal aborts. Failures of the port are shown, never thrown. */
export function mountWelcome(
  root: Element,
  port: SettingsPort,
  wording: Wording,
  signal: AbortSignal,
): void {
  drawPage(root, <WelcomePage port={port} />, wording, signal)
}
