import { browser } from 'wxt/browser'
import { sendToBackground, sendToPage } from '../messages/index.ts'
import type { PopupPort } from '../ui/index.ts'
import { casePort } from './case-port.ts'
import { cite } from './cite.ts'

/** Which tab a page of the extension speaks of, and how it does. */
export interface TabPage {
  /** Id of the tab as it is now; `TAB_ID_NONE` where there is none. */
  readonly tabId: () => Promise<number>
  /** Whether opening the page asks for the tab to be checked. */
  readonly asks: boolean
  /** Opens the panel beside the page; null where this is it, or there is none. */
  readonly openPanel: (() => void) | null
  readonly close: () => void
}

async function openReport(tabId: TabPage['tabId']): Promise<void> {
  await browser.tabs.create({ url: `/report.html?tab=${await tabId()}` })
}

/** What a page that shows a tab asks of the background, the tab and the browser. */
export function tabPort({ tabId, asks, openPanel, close }: TabPage): PopupPort {
  const report = async (ask: boolean) =>
    sendToBackground('report-tab', { tabId: await tabId(), ask })
  return {
    ...casePort,
    report: () => report(asks),
    ask: async () => void (await report(true)),
    checkAgain: async () => void (await sendToBackground('check-again', { tabId: await tabId() })),
    setHidden: async ({ caseId, quote, title }, hidden) =>
      void (await sendToBackground('set-hidden', { caseId, quote, title, hidden })),
    setSwitch: async (site, on) => void (await sendToBackground('set-switch', { site, on })),
    show: async (passage) => sendToPage(await tabId(), 'show-passage', passage),
    onChange(listener, signal) {
      const onChanged = (_: unknown, area: string) => {
        if (area !== 'managed') listener()
      }
      browser.storage.onChanged.addListener(onChanged)
      signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(onChanged))
    },
    cite,
    openPanel,
    openCheck: () => void browser.tabs.create({ url: '/check.html' }),
    openCases: () => void browser.tabs.create({ url: '/cases.html' }),
    openReport: () => void openReport(tabId),
    openOptions: () => void browser.runtime.openOptionsPage(),
    close,
  }
}
