import { ListStore, type OwnPath } from '../library/index.ts'
import { CaseReading } from './case-reading.ts'
import type { SearchReply, SearchTask } from './protocol.ts'

/** A worker has no `browser`, but stands in the extension: its files lie at the top. */
async function readOwn(path: OwnPath): Promise<Uint8Array> {
  return new Uint8Array(await (await fetch(path)).arrayBuffer())
}

const reply = (message: SearchReply): void => postMessage(message)

const store = new ListStore()
let current = new AbortController()
const begin = () => new CaseReading(readOwn, store, () => reply({ kind: 'more' }), current.signal)
let reading = begin()
// The worker ends with its page, and needs no other end.
store.onChange((change) => {
  if (change !== 'cases') return
  current.abort()
  current = new AbortController()
  reading = begin()
}, new AbortController().signal)

addEventListener('message', ({ data: { id, query } }: MessageEvent<SearchTask>) => {
  try {
    reply({ kind: 'found', id, found: reading.find(query) })
  } catch (error) {
    reply({ kind: 'failed', id, reason: error instanceof Error ? error.message : String(error) })
  }
})
