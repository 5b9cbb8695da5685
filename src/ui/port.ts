import type { Span } from '../match/index.ts'
import type { KnownCase, TabReport } from '../messages/index.ts'

/** All that the popup asks of the world around it; rejections carry a reason that can be shown. */
export interface PopupPort {
  /** The report of the popup's tab as it stands now. */
  report(): Promise<TabReport>
  /** Has the page checked from the start, after a failure. */
  checkAgain(): Promise<void>
  /** The case of this id; null where no pack holds it. */
  readCase(caseId: string): Promise<KnownCase | null>
  /** Switches one site, or with null all sites, and remembers it. */
  setSwitch(site: string | null, on: boolean): Promise<void>
  /** Scrolls the page to a passage; false when the passage is no longer there. */
  show(passage: Span & { readonly block: number }): Promise<boolean>
  /** Calls the listener whenever the report may have changed, until the signal aborts. */
  onChange(listener: () => void, signal: AbortSignal): void
  /** Opens the page where the case lists are kept. */
  openLists(): void
  /** Closes the popup, so that the page behind it can be seen. */
  close(): void
}
