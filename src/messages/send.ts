import { browser } from 'wxt/browser'
import type { BackgroundMessages, PageMessages } from './map.ts'
import { type Reply, wordsOf } from './reply.ts'

type Content<Map, Type extends keyof Map> = Map[Type] extends (content: infer C) => unknown
  ? C
  : never
type Answer<Map, Type extends keyof Map> = Map[Type] extends (content: never) => infer A ? A : never

function unpack<T>(reply: unknown): T {
  const given = reply as Reply<T> | null | undefined
  if (given?.ok === true) return given.value
  throw new Error(given ? given.error : 'nobody answered')
}

/**
 * Asks the background.
 * @throws Error with the background's own words, or saying that nobody answered
 */
export async function sendToBackground<Type extends keyof BackgroundMessages>(
  type: Type,
  content: Content<BackgroundMessages, Type>,
): Promise<Answer<BackgroundMessages, Type>> {
  return unpack(await browser.runtime.sendMessage({ type, content }).catch(unanswered))
}

/**
 * Asks the page of a tab.
 * @throws Error as `sendToBackground` does; a tab without our content script does not answer
 */
export async function sendToPage<Type extends keyof PageMessages>(
  tabId: number,
  type: Type,
  content: Content<PageMessages, Type>,
): Promise<Answer<PageMessages, Type>> {
  return unpack(await browser.tabs.sendMessage(tabId, { type, content }).catch(unanswered))
}

function unanswered(error: unknown): Reply<never> {
  return { ok: false, error: wordsOf(error) }
}
