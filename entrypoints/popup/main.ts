import { browser } from 'wxt/browser'
import { browserWording } from '../../src/browser-wording/index.ts'
import { panelOpener, tabPort } from '../../src/tab-page/index.ts'
import { mountPopup } from '../../src/ui/index.ts'

// Opened as a page of its own, the popup is told its tab; otherwise it belongs to the active one.
const givenTab = new URLSearchParams(location.search).get('tab')

let windowId: number = browser.windows.WINDOW_ID_CURRENT

async function tabId(): Promise<number> {
  if (givenTab !== null) return Number(givenTab)
  const [active] = await browser.tabs.query({ active: true, currentWindow: true })
  windowId = active?.windowId ?? windowId
  return active?.id ?? browser.tabs.TAB_ID_NONE
}

const close = () => {
  if (givenTab === null) window.close()
}

const wording = browserWording()
const root = document.querySelector('#root')
const openPanel = panelOpener(() => windowId)
const port = tabPort({ tabId, asks: true, openPanel, close })
// The document ends with the popup and takes all listeners along: nothing has to be aborted.
if (root) mountPopup(root, port, wording, new AbortController().signal)
