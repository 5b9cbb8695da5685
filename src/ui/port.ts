import type { EvidenceForm, EvidenceWords } from '../evidence/index.ts'
import type { Match, Span } from '../match/index.ts'
import type { Finding, TabReport } from '../messages/index.ts'
import type { CasePort } from './case-port.ts'

/** What is to be taken along of a tab's page, and how. */
export interface CiteRequest {
  readonly findings: readonly Finding[]
  readonly form: EvidenceForm
  readonly words: EvidenceWords
}

/** All that the popup asks of the world around it; rejections carry a reason that can be shown. */
export interface PopupPort extends CasePort {
  /** The report of the popup's tab as it stands now. */
  report(): Promise<TabReport>
  /** Has the page checked from the start, after a failure. */
  checkAgain(): Promise<void>
  /** Switches one site, or with null all sites, and remembers it. */
  setSwitch(site: string | null, on: boolean): Promise<void>
  /** Scrolls the page to a passage; false when the passage is no longer there. */
  show(passage: Span & { readonly block: number }): Promise<boolean>
  /** Calls the listener whenever the report may have changed, until the signal aborts. */
  onChange(listener: () => void, signal: AbortSignal): void
  /** Has the tab's page checked, where pages are checked only when the user asks. */
  ask(): Promise<void>
  /** Hides a case on a passage, or shows it again. */
  setHidden(match: Match, hidden: boolean): Promise<void>
  /** Copies what was found, or offers it as a file. */
  cite(
    what: CiteRequest,
    where: Pick<TabReport, 'page' | 'pack'>,
    how: 'copy' | 'save',
  ): Promise<void>
  /** Opens the page where a passage is checked. */
  openCheck(): void
  /** Opens the page where all cases are searched. */
  openCases(): void
  /** Opens the report of the tab's page, to be printed. */
  openReport(): void
  /** Opens the panel beside the page; null where this is it, or there is none. */
  readonly openPanel: (() => void) | null
  /** Opens the settings and the case lists. */
  openOptions(): void
  /** Closes the popup, so that the page behind it can be seen. */
  close(): void
}
