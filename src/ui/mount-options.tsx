import { drawPage } from './draw-page.tsx'
import { OptionsPage, type OptionsPorts } from './options/options-page.tsx'
import type { Wording } from './wording/wording.ts'

/** Draws the settings and the case lists into `root` until the signal aborts. Failures of the port are shown, never thrown. */
export function mountOptions(
  root: Element,
  ports: OptionsPorts,
  wording: Wording,
  signal: AbortSignal,
): void {
  drawPage(root, <OptionsPage {...ports} />, wording, signal)
}
