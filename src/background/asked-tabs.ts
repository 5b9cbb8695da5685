import { browser } from 'wxt/browser'
import { addressOf } from './tab-record.ts'

const keyOf = (tabId: number): string => `asked:${tabId}`

/** Remembers that the user asks about the page at an address of a tab; that page alone. */
export async function noteAsked(tabId: number, url: string): Promise<void> {
  await browser.storage.session.set({ [keyOf(tabId)]: addressOf(url) })
}

/** Whether the user has asked about the page at this address of a tab. */
export async function isAsked(tabId: number, url: string | null): Promise<boolean> {
  if (url === null) return false
  const key = keyOf(tabId)
  return (await browser.storage.session.get(key))[key] === addressOf(url)
}

export async function forgetAsked(tabId: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tabId))
}
