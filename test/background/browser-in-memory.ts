import '../messages/in-extension.ts'

import { vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'

/** A tab, and what its page answers; null where nothing of the extension runs in it. */
export interface FakeTab {
  readonly url: string
  readonly answer?: ((type: string, content: unknown) => unknown) | null
}

export interface Sheet {
  readonly did: 'insert' | 'remove'
  readonly target: { readonly tabId: number }
  readonly css: string
  readonly origin: string
}

/** What the background had the browser do. */
export interface Done {
  readonly sent: { readonly tabId: number; readonly type: string; readonly content: unknown }[]
  readonly sheets: Sheet[]
  readonly scripts: { readonly tabId: number; readonly files: readonly string[] }[]
  /** Scripts that it brings into pages by itself. */
  readonly registered: { readonly id: string }[]
}

const webPages = ['http://*/*', 'https://*/*']

/**
 * A browser with these tabs, by id, and nothing stored. Scripting and messages to tabs, which the
 * browser in memory lacks, are written down; so are the tabs, for its own cannot be refused.
 */
export function browserWithTabs(tabs: Record<number, FakeTab>): Done {
  fakeBrowser.reset()
  const done: Done = { sent: [], sheets: [], scripts: [], registered: [] }
  const tabOf = (tabId: number): FakeTab => {
    const tab = tabs[tabId]
    if (tab === undefined) throw new Error(`No tab with id: ${tabId}.`)
    return tab
  }
  Object.assign(fakeBrowser.tabs, {
    get: async (tabId: number) => ({ id: tabId, url: tabOf(tabId).url }),
    query: async ({ url }: { url?: readonly string[] }) => {
      if (String(url) !== String(webPages)) throw new Error(`unexpected query: ${url}`)
      const all = Object.entries(tabs).map(([id, tab]) => ({ id: Number(id), url: tab.url }))
      return all.filter((tab) => /^https?:/u.test(tab.url))
    },
    sendMessage: async (tabId: number, { type, content }: { type: string; content: unknown }) => {
      const { answer } = tabOf(tabId)
      done.sent.push({ tabId, type, content })
      if (!answer) throw new Error('Could not establish connection. Receiving end does not exist.')
      return { ok: true, value: answer(type, content) }
    },
  })
  Object.assign(fakeBrowser.scripting, {
    insertCSS: async (sheet: Sheet) => {
      done.sheets.push({ ...sheet, did: 'insert' })
    },
    removeCSS: async (sheet: Sheet) => {
      done.sheets.push({ ...sheet, did: 'remove' })
      throw new Error('there was no such sheet')
    },
    getRegisteredContentScripts: async ({ ids }: { ids: readonly string[] }) =>
      done.registered.filter(({ id }) => ids.includes(id)),
    registerContentScripts: async (scripts: readonly { id: string }[]) => {
      done.registered.push(...scripts)
    },
    unregisterContentScripts: async ({ ids }: { ids: readonly string[] }) => {
      const left = done.registered.filter(({ id }) => !ids.includes(id))
      done.registered.splice(0, done.registered.length, ...left)
    },
    executeScript: async (script: { target: { tabId: number }; files: readonly string[] }) => {
      const { tabId } = script.target
      done.scripts.push({ tabId, files: script.files })
      if (!tabOf(tabId).answer) throw new Error('This page cannot be scripted.')
    },
  })
  const listeners = new Set<unknown>()
  for (const event of [fakeBrowser.commands.onCommand, fakeBrowser.contextMenus.onClicked]) {
    Object.assign(event, {
      addListener: (listener: unknown) => listeners.add(listener),
      removeListener: (listener: unknown) => listeners.delete(listener),
    })
  }
  Object.assign(fakeBrowser.permissions, { contains: async () => true })
  return done
}

/** A file of the extension; an error where it cannot be fetched. */
export type OwnFile = Uint8Array<ArrayBuffer> | Error

/**
 * Puts the extension's own files, by path, where `fetch` finds them until `vi.unstubAllGlobals`;
 * returns the addresses that are asked for, in order.
 */
export function ownFiles(files: Readonly<Record<string, OwnFile>>): string[] {
  const asked: string[] = []
  vi.stubGlobal('fetch', async (url: string) => {
    asked.push(url)
    const file = files[new URL(url).pathname]
    if (file instanceof Error) throw file
    return new Response(file ?? null)
  })
  return asked
}

/** What the toolbar shows for a tab. */
export function badgeOf(tabId: number): Promise<string> {
  return fakeBrowser.action.getBadgeText({ tabId })
}
