import { browser } from 'wxt/browser'
import { type Reply, wordsOf } from './reply.ts'

/** Who sent a message: the tab, and the address of its page as the browser knows it. */
export interface Sender {
  readonly tabId: number | null
  readonly url: string | null
}

/** The part of the browser's `MessageSender` that is read here. */
interface MessageOrigin {
  readonly tab?: { readonly id?: number | undefined; readonly url?: string | undefined } | undefined
  readonly url?: string | undefined
}

type AnswerTo<Handler> = Handler extends (content: infer C) => infer A
  ? (content: C, sender: Sender) => A | Promise<A>
  : never

/** One answer for each message of a map. */
export type Answers<Map> = { readonly [Type in keyof Map]: AnswerTo<Map[Type]> }

function isMessage(data: unknown): data is { type: string; content: unknown } {
  if (typeof data !== 'object' || data === null || !('content' in data)) return false
  return 'type' in data && typeof data.type === 'string'
}

/**
 * Answers the messages of one map until the signal aborts. Must be called while the script
 * starts, so that a message that wakes the background is not missed. A message of another map is
 * left for others to answer.
 *
 * @param check turns what came into the message's content, or throws an error that names the field
 */
export function listen<Map>(
  answers: Answers<Map>,
  check: <Type extends keyof Map>(type: Type, content: unknown) => void,
  signal: AbortSignal,
): void {
  if (signal.aborted) return
  const known = answers as Record<string, (content: unknown, sender: Sender) => unknown>
  const onMessage = (data: unknown, from: MessageOrigin) => {
    if (!isMessage(data) || !Object.hasOwn(known, data.type)) return undefined
    const sender = { tabId: from.tab?.id ?? null, url: from.tab?.url ?? from.url ?? null }
    const answer = async (): Promise<Reply<unknown>> => {
      try {
        check(data.type as keyof Map, data.content)
        return { ok: true, value: await known[data.type]?.(data.content, sender) }
      } catch (error) {
        return { ok: false, error: wordsOf(error) }
      }
    }
    return answer()
  }
  browser.runtime.onMessage.addListener(onMessage)
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(onMessage), {
    once: true,
  })
}
