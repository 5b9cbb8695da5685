import { drawPage } from './draw-page.tsx'
import { ReportPage, type ReportPort } from './report/report-page.tsx'
import type { Wording } from './wording/wording.ts'

/** Draws the report of a tab's page into `root` until the signal aborts. Failures of the port are shown, never thrown. */
export function mountReport(
  root: Element,
  port: ReportPort,
  wording: Wording,
  signal: AbortSignal,
): void {
  drawPage(root, <ReportPage port={port} />, wording, signal)
}
