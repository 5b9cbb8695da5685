import type { ReportPort } from '../ui/index.ts'
import { tabPort } from './tab-port.ts'

/** What the report of a tab's page asks of the background and the browser. */
export function reportPort(tabId: number): ReportPort {
  const tab = { tabId: async () => tabId, asks: false, openPanel: null, close: () => {} }
  const { report, onChange } = tabPort(tab)
  return { report, onChange, print: () => window.print() }
}
