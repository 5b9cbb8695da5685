import { browser } from 'wxt/browser'
import type { PanelPort, SearchPort } from '../ui/index.ts'
import { casePort } from './case-port.ts'
import { checkPort } from './check-port.ts'
import { tabPort } from './tab-port.ts'

/** What the panel beside the page asks: of whatever tab is in front of the panel's window. */
export function panelPort(search: SearchPort): PanelPort {
  return {
    ...casePort,
    search,
    // A passage that was selected belongs to the page that was opened for it.
    check: checkPort(async () => null),
    openOptions: () => void browser.runtime.openOptionsPage(),
    onTab(listener, signal) {
      const tell = async () => {
        const [active] = await browser.tabs.query({ active: true, currentWindow: true })
        if (!signal.aborted && active?.id !== undefined) listener(active.id)
      }
      const activated = () => void tell()
      browser.tabs.onActivated.addListener(activated)
      signal.addEventListener('abort', () => browser.tabs.onActivated.removeListener(activated))
      void tell()
    },
    portOf(tabId) {
      const port = tabPort({
        tabId: async () => tabId,
        asks: false,
        openPanel: null,
        close: () => {},
      })
      return {
        ...port,
        onChange(listener, signal) {
          port.onChange(listener, signal)
          // A page without the content script stores nothing: its coming is told by the tab.
          const updated = (id: number) => {
            if (id === tabId) listener()
          }
          browser.tabs.onUpdated.addListener(updated)
          signal.addEventListener('abort', () => browser.tabs.onUpdated.removeListener(updated))
        },
      }
    },
  }
}
