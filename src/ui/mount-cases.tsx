import { CasesPage, type CasesPort } from './all-cases/cases-page.tsx'
import { drawPage } from './draw-page.tsx'
import type { Wording } from './wording/wording.ts'

/** Draws the page of cases into `root` until the signal aborts. Failures of the port are shown, never thrown. */
export function mountCases(
  root: Element,
  port: CasesPort,
  wording: Wording,
  signal: AbortSignal,
): void {
  drawPage(root, <CasesPage port={port} />, wording, signal)
}
