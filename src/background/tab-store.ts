import { browser } from 'wxt/browser'
import { asTabRecord, type TabRecord } from './tab-record.ts'

/** Remembers one record a tab. Changes of one tab are made one after the other. */
export interface TabStore {
  read(tabId: number): Promise<TabRecord | null>
  /** Replaces a tab's record by what `change` makes of it, and returns it; null forgets the tab. */
  update(
    tabId: number,
    change: (record: TabRecord | null) => TabRecord | null,
  ): Promise<TabRecord | null>
}

function keyOf(tabId: number): string {
  return `tab:${tabId}`
}

/**
 * A record is kept as one text: Chromium counts every number and key of an object against the 10 MB
 * that all tabs share, which makes a match five times as large, and copying them as slow.
 */
function writeRecord(record: TabRecord): string {
  return JSON.stringify(record)
}

function readRecord(stored: unknown): TabRecord | null {
  if (typeof stored !== 'string') return null
  try {
    return asTabRecord(JSON.parse(stored))
  } catch {
    return null
  }
}

async function stored(tabId: number): Promise<TabRecord | null> {
  const key = keyOf(tabId)
  return readRecord((await browser.storage.session.get(key))[key])
}

/**
 * A store over the browser's session storage: it outlives the background, which may be stopped
 * at any moment, and is gone when the browser closes.
 */
export function tabStore(): TabStore {
  const queues = new Map<number, Promise<unknown>>()
  return {
    read: stored,
    async update(tabId, change) {
      const turn = (queues.get(tabId) ?? Promise.resolve()).then(async () => {
        const next = change(await stored(tabId))
        if (next === null) await browser.storage.session.remove(keyOf(tabId))
        else await browser.storage.session.set({ [keyOf(tabId)]: writeRecord(next) })
        return next
      })
      const settled = turn.catch(() => undefined)
      queues.set(tabId, settled)
      try {
        return await turn
      } finally {
        if (queues.get(tabId) === settled) queues.delete(tabId)
      }
    },
  }
}
