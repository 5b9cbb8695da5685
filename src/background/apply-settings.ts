import { browser } from 'wxt/browser'
import { sendToPage } from '../messages/index.ts'
import { markStyles } from '../page/index.ts'
import {
  checksByItself,
  type HiddenPassage,
  isActive,
  onHiddenChange,
  onSettingsChange,
  readSettings,
  type Settings,
} from '../settings/index.ts'
import { showBadge } from './badge.ts'
import { enterOpenTabs, registerContentScript, webPages } from './content-script.ts'
import { removeMarkSheet } from './mark-sheet.ts'
import { siteOf } from './tab-record.ts'
import type { TabStore } from './tab-store.ts'

/** The web pages that are open, by the ids of their tabs. */
async function openPages(): Promise<{ readonly id: number; readonly url: string | undefined }[]> {
  const tabs = await browser.tabs.query({ url: webPages })
  return tabs.flatMap(({ id, url }) => (id === undefined ? [] : [{ id, url }]))
}

/**
 * Has open pages that the extension is in introduce themselves again, and so be checked or left alone
 * as the settings now ask; one that does not answer has nothing to check.
 */
export async function checkOpenTabs(
  isMeant: (url: string | undefined) => boolean = () => true,
): Promise<void> {
  const pages = (await openPages()).filter(({ url }) => isMeant(url))
  await Promise.all(pages.map(({ id }) => sendToPage(id, 'introduce', null).catch(() => null)))
}

/** Whether settings differ in more than in whether and where pages are checked. */
function isOfAllPages(after: Settings, before: Settings): boolean {
  const all = ({ checking, sensitivity, languages, look }: Settings) =>
    JSON.stringify([checking, sensitivity, languages, look])
  return all(after) !== all(before)
}

/** Takes marks' style sheets of a look off that holds no longer; checking lays the new one. */
async function forgetLook(look: Settings['look'], store: TabStore): Promise<void> {
  await Promise.all(
    (await openPages()).map(async ({ id }) => {
      const record = await store.read(id)
      if (record !== null) await removeMarkSheet(id, markStyles(record.markToken, look))
    }),
  )
}

async function apply(after: Settings, before: Settings, store: TabStore): Promise<void> {
  await registerContentScript(after)
  const { line, colour } = after.look
  if (line !== before.look.line || colour !== before.look.colour)
    await forgetLook(before.look, store)
  if (checksByItself(after) && !checksByItself(before)) return enterOpenTabs()
  const concernsAll = isOfAllPages(after, before)
  await checkOpenTabs((url) => {
    const site = siteOf(url)
    return concernsAll || isActive(after, site) !== isActive(before, site)
  })
}

/** Takes the marks of passages that have just been hidden off all pages. */
async function unmark(passages: readonly HiddenPassage[], store: TabStore): Promise<void> {
  const hidden = passages.map(({ caseId, quote }) => ({ caseId, quote }))
  await Promise.all(
    (await openPages()).map(async ({ id }) => {
      await sendToPage(id, 'unmark', { passages: hidden }).catch(() => null)
      await showBadge(id, await store.read(id))
    }),
  )
}

/**
 * When the browser or the extension has just started: brings the content script to where the settings
 * want it, at installation and after an update also into pages that are open.
 */
async function begin(isNew: boolean): Promise<void> {
  const settings = await readSettings()
  await registerContentScript(settings)
  if (isNew && checksByItself(settings)) await enterOpenTabs()
}

/**
 * Keeps open pages true to the settings and to what is hidden, whoever changes them, until the
 * signal aborts.
 */
export function followSettings(store: TabStore, signal: AbortSignal): void {
  const installed = ({ reason }: { readonly reason: string }) => {
    void begin(true)
    if (reason === 'install') void browser.tabs.create({ url: '/welcome.html' })
  }
  const started = () => void begin(false)
  browser.runtime.onInstalled.addListener(installed)
  browser.runtime.onStartup.addListener(started)
  signal.addEventListener(
    'abort',
    () => {
      browser.runtime.onInstalled.removeListener(installed)
      browser.runtime.onStartup.removeListener(started)
    },
    { once: true },
  )
  onSettingsChange((after, before) => void apply(after, before, store), signal)
  onHiddenChange(({ added, removed }) => {
    if (removed.length > 0) void checkOpenTabs()
    else void unmark(added, store)
  }, signal)
}
