import { browser } from 'wxt/browser'
import { type AskedPassage, keepPassage } from '../passage/index.ts'

const menuId = 'check-selection'
/** The page where a passage is checked. */
const page = '/check.html'

/** Keeps a passage for the page where it is checked, and opens that. */
async function openCheck(passage: AskedPassage): Promise<void> {
  await keepPassage(passage)
  await browser.tabs.create({ url: page })
}

/** Runs in the page: what is selected there. */
function selectedText(): string {
  return getSelection()?.toString() ?? ''
}

/** Checks what is selected in the tab in front; with nothing selected the page asks for a text. */
export async function checkSelection(): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true })
  const target = { tabId: tab?.id ?? browser.tabs.TAB_ID_NONE }
  // A page that the browser keeps to itself tells nothing.
  const [told] = await browser.scripting
    .executeScript({ target, func: selectedText })
    .catch(() => [])
  const text = typeof told?.result === 'string' ? told.result : ''
  await openCheck({ text, url: tab?.url ?? null, title: tab?.title ?? null })
}

/** Offers to check a selection in the menu of every page, until the signal aborts. */
export function followMenu(signal: AbortSignal): void {
  const installed = () => {
    const title = browser.i18n.getMessage('menuCheck')
    browser.contextMenus.create({ id: menuId, title, contexts: ['selection'] }, () => {
      // It is there already after an update of the browser.
      void browser.runtime.lastError
    })
  }
  const clicked: Parameters<typeof browser.contextMenus.onClicked.addListener>[0] = (info, tab) => {
    if (info.menuItemId !== menuId) return
    const url = tab?.url ?? info.pageUrl ?? null
    void openCheck({ text: info.selectionText ?? '', url, title: tab?.title ?? null })
  }
  browser.runtime.onInstalled.addListener(installed)
  browser.contextMenus.onClicked.addListener(clicked)
  signal.addEventListener(
    'abort',
    () => {
      browser.runtime.onInstalled.removeListener(installed)
      browser.contextMenus.onClicked.removeListener(clicked)
    },
    { once: true },
  )
}
