import { createHash } from 'node:crypto'
import type { FetchTools } from '../../src/publication/index.ts'

/** What a test's server answers to one request. */
export type Answer = (request: {
  readonly address: string
  readonly init: RequestInit
}) => Response | Promise<Response>

/** A server of a test, and all that it was asked. */
export interface Served {
  readonly tools: FetchTools
  readonly asked: { readonly address: string; readonly init: RequestInit }[]
  /** Lets so many milliseconds pass. */
  readonly pass: (milliseconds: number) => void
}

/** A server that answers as told, and a clock that stands still until a test lets time pass. */
export function served(answer: Answer): Served {
  const asked: Served['asked'] = []
  const timers = new Set<{ left: number; readonly work: () => void }>()
  return {
    asked,
    tools: {
      fetch: async (address, init) => {
        asked.push({ address, init })
        return answer({ address, init })
      },
      after(milliseconds, work) {
        const timer = { left: milliseconds, work }
        timers.add(timer)
        return () => timers.delete(timer)
      },
    },
    pass(milliseconds) {
      for (const timer of [...timers]) {
        timer.left -= milliseconds
        if (timer.left > 0 || !timers.delete(timer)) continue
        timer.work()
      }
    },
  }
}

/** A server of files by name; what it does not have is answered with 404. */
export function filesServed(files: ReadonlyMap<string, Uint8Array | string>): Served {
  return served(({ address, init }) => {
    const content = files.get(address.slice(address.lastIndexOf('/') + 1))
    if (content === undefined) return new Response('', { status: 404 })
    const etag = `"${createHash('sha256').update(content).digest('hex')}"`
    const { 'If-None-Match': known } = init.headers as Record<string, string>
    if (known === etag) return new Response(null, { status: 304 })
    const body = typeof content === 'string' ? content : new Uint8Array(content)
    return new Response(body, { headers: { etag } })
  })
}
