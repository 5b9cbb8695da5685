import type { SearchPort } from '../ui/index.ts'
import type { FoundSoFar, SearchReply, SearchTask } from './protocol.ts'

type Waiting = {
  readonly resolve: (found: FoundSoFar) => void
  readonly reject: (reason: Error) => void
}

/**
 * Searches all cases in a worker, which begins to read them with the first question and ends when the
 * signal aborts.
 */
export function searchPort(signal: AbortSignal): SearchPort {
  const waiting = new Map<number, Waiting>()
  const listeners = new Set<() => void>()
  let worker: Worker | null = null
  let asked = 0

  const answer = (reply: SearchReply): void => {
    if (reply.kind === 'more') {
      for (const listener of listeners) listener()
      return
    }
    const { resolve, reject } = waiting.get(reply.id) ?? {}
    waiting.delete(reply.id)
    if (reply.kind === 'found') resolve?.(reply.found)
    else reject?.(new Error(reply.reason))
  }
  const fail = (reason: string): void => {
    for (const { reject } of waiting.values()) reject(new Error(reason))
    waiting.clear()
  }
  const start = (): Worker => {
    const started = new Worker('/search-worker.js', { type: 'module' })
    started.addEventListener('message', ({ data }) => answer(data), { signal })
    const broke = ({ message }: ErrorEvent) => {
      started.terminate()
      worker = null
      fail(message || 'the search ended')
    }
    started.addEventListener('error', broke, { signal })
    signal.addEventListener('abort', () => started.terminate(), { once: true })
    return started
  }

  return {
    find: (query) =>
      new Promise((resolve, reject) => {
        worker ??= start()
        asked += 1
        waiting.set(asked, { resolve, reject })
        worker.postMessage({ id: asked, query } satisfies SearchTask)
      }),
    onMore(listener, until) {
      listeners.add(listener)
      until.addEventListener('abort', () => listeners.delete(listener), { once: true })
    },
  }
}
