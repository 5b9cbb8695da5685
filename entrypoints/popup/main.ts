import { browser } from 'wxt/browser'
import { sendToBackground, sendToPage } from '../../src/messages/index.ts'
import { type MessageLookup, mountPopup, type PopupPort, wordingFrom } from '../../src/ui/index.ts'

// Opened as a page of its own, the popup is told its tab; otherwise it belongs to the active one.
const givenTab = new URLSearchParams(location.search).get('tab')

async function tabId(): Promise<number> {
  if (givenTab !== null) return Number(givenTab)
  const [active] = await browser.tabs.query({ active: true, currentWindow: true })
  return active?.id ?? browser.tabs.TAB_ID_NONE
}

const port: PopupPort = {
  report: async () => sendToBackground('report-tab', { tabId: await tabId() }),
  checkAgain: async () => void (await sendToBackground('check-again', { tabId: await tabId() })),
  readCase: (caseId) => sendToBackground('read-case', { caseId }),
  setSwitch: async (site, on) => void (await sendToBackground('set-switch', { site, on })),
  show: async (passage) => sendToPage(await tabId(), 'show-passage', passage),
  onChange: (listener, signal) => {
    const onChanged = (_: unknown, area: string) => {
      if (area === 'session' || area === 'local') listener()
    }
    browser.storage.onChanged.addListener(onChanged)
    signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(onChanged))
  },
  openLists: () => void browser.runtime.openOptionsPage(),
  close: () => {
    if (givenTab === null) window.close()
  },
}

// WXT types `getMessage` by keys that it generates; here `MessageKey` types them.
const messages: unknown = browser.i18n
const { getMessage } = messages as { getMessage: MessageLookup }
const wording = wordingFrom(getMessage, browser.i18n.getUILanguage())
const root = document.querySelector('#root')
// The document ends with the popup and takes all listeners along: nothing has to be aborted.
if (root) mountPopup(root, port, wording, new AbortController().signal)
