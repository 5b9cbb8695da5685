import { browser } from 'wxt/browser'
import { Library, libraryTools } from '../library/index.ts'
import {
  type Answers,
  type BackgroundMessages,
  listen,
  type Sender,
  sendToPage,
} from '../messages/index.ts'
import { updateSettings, withSwitch } from '../settings/index.ts'
import { checkOpenTabs, followSettings } from './apply-settings.ts'
import { forgetAsked } from './asked-tabs.ts'
import { examineText, openCard, setHidden } from './cards.ts'
import { caseLibrary } from './case-library.ts'
import { checkBlocks } from './check-blocks.ts'
import { checkMessage } from './check-message.ts'
import { followCommands } from './commands.ts'
import { openPage } from './open-page.ts'
import { followMenu } from './passage.ts'
import { reportTab } from './report.ts'
import { similarTo } from './similar.ts'
import { tabStore } from './tab-store.ts'
import { keepListsCurrent } from './updates.ts'

function tabOf({ tabId }: Sender): number {
  if (tabId === null) throw new Error('this message comes from a tab')
  return tabId
}

/**
 * Refuses what only our own pages ask. A content script speaks from a process that the site may
 * have taken over: it must neither read what was found in other tabs nor move the switches.
 */
function fromOurPage(sender: Sender): void {
  if (!isOurPage(sender)) throw new Error('only a page of the extension may ask this')
}

function isOurPage({ tabId, url }: Sender): boolean {
  return url?.startsWith(browser.runtime.getURL('/')) ?? tabId === null
}

/**
 * Starts the background: answers messages, and forgets tabs that close. Everything is registered
 * at once, for the browser may have started the background in order to deliver an event.
 */
export function startBackground(signal: AbortSignal): void {
  const store = tabStore()
  const library = new Library({ ...libraryTools, self: 'background' })
  const openLibrary = caseLibrary(library, signal)
  library.onChange((change) => {
    if (change === 'cases') void checkOpenTabs()
  }, signal)
  const answers: Answers<BackgroundMessages> = {
    'page-opened': (introduction, sender) =>
      openPage(tabOf(sender), sender.url, introduction, store, openLibrary),
    'check-blocks': (batch, sender) => checkBlocks(tabOf(sender), batch, store, openLibrary),
    'report-tab': ({ tabId, ask }, sender) => {
      fromOurPage(sender)
      return reportTab({ tabId, ask }, store, openLibrary)
    },
    'check-again': async ({ tabId }, sender) => {
      fromOurPage(sender)
      // A page that does not answer has nothing to check; the report says so.
      await sendToPage(tabId, 'introduce', null).catch(() => null)
      return null
    },
    'read-case': async ({ caseId }, sender) => {
      fromOurPage(sender)
      return (await openLibrary()).caseOf(caseId)
    },
    'read-similar': async ({ caseId }, sender) => {
      fromOurPage(sender)
      return similarTo(caseId, await openLibrary())
    },
    'set-switch': async ({ site, on }, sender) => {
      fromOurPage(sender)
      await updateSettings((settings) => withSwitch(settings, site, on))
      return null
    },
    'open-card': (of, sender) => openCard(tabOf(sender), of, store, openLibrary),
    'examine-text': ({ text }, sender) => {
      fromOurPage(sender)
      return examineText(text, openLibrary)
    },
    'set-hidden': async (passage, sender) => {
      await setHidden(isOurPage(sender) ? null : tabOf(sender), passage, store)
      return null
    },
    'read-lists': async (_, sender) => {
      fromOurPage(sender)
      // Only opening tells what can be used.
      const { bundled } = await openLibrary()
      const added = await library.facts()
      return added.ok ? { ok: true, value: [bundled, ...added.value] } : added
    },
    'lists-changed': async ({ change }, sender) => {
      fromOurPage(sender)
      library.hear(change)
      return null
    },
  }
  listen<BackgroundMessages>(answers, checkMessage, signal)
  keepListsCurrent(library, signal)
  followSettings(store, signal)
  followCommands(signal)
  followMenu(signal)
  const forget = (tabId: number) => {
    void store.update(tabId, () => null)
    void forgetAsked(tabId)
  }
  browser.tabs.onRemoved.addListener(forget)
  signal.addEventListener('abort', () => browser.tabs.onRemoved.removeListener(forget), {
    once: true,
  })
}
