import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { SearchReply, SearchTask } from '../../src/search-page/protocol.ts'
import { searchPort } from '../../src/search-page/search-port.ts'
import type { FoundCases } from '../../src/ui/index.ts'

const query = {
  words: 'frogs',
  filter: { country: null, language: null, keyword: null, year: null },
  most: 5,
}
const found: FoundCases = {
  of: 1,
  total: 0,
  hits: [],
  isPartial: false,
  counts: { country: [], language: [], keyword: [], year: [] },
  isComplete: true,
  haveListsFailed: false,
  unread: [],
}

/** A worker whose answers a test gives. */
class FakeWorker extends EventTarget {
  readonly asked: SearchTask[] = []
  isOver = false
  postMessage(task: SearchTask): void {
    this.asked.push(task)
  }
  terminate(): void {
    this.isOver = true
  }
  say(data: SearchReply): void {
    this.dispatchEvent(new MessageEvent('message', { data }))
  }
  breakDown(message: string): void {
    this.dispatchEvent(Object.assign(new Event('error'), { message }))
  }
}

describe('asking the search', () => {
  let started: FakeWorker[]
  let ending: AbortController
  const last = () => {
    const worker = started.at(-1)
    if (worker === undefined) throw new Error('no worker was started')
    return worker
  }
  beforeEach(() => {
    started = []
    ending = new AbortController()
    vi.stubGlobal(
      'Worker',
      class extends FakeWorker {
        constructor() {
          super()
          started.push(this)
        }
      },
    )
  })
  afterEach(() => vi.unstubAllGlobals())

  it('starts no worker before somebody asks, and ends it with the page', async () => {
    const port = searchPort(ending.signal)
    expect(started).toEqual([])
    void port.find(query)
    expect(started).toHaveLength(1)
    ending.abort()
    expect(last().isOver).toBe(true)
  })

  it('gives each question its own answer, in whatever order they come', async () => {
    const port = searchPort(ending.signal)
    const [one, other] = [port.find(query), port.find({ ...query, words: 'toads' })]
    const [first, second] = last().asked
    last().say({ kind: 'found', id: second?.id ?? 0, found: { ...found, total: 2 } })
    last().say({ kind: 'failed', id: first?.id ?? 0, reason: 'the pack is damaged' })
    expect((await other).total).toBe(2)
    await expect(one).rejects.toThrow('the pack is damaged')
  })

  it('tells that there is more until nobody listens', () => {
    const port = searchPort(ending.signal)
    const listening = new AbortController()
    const heard = vi.fn()
    port.onMore(heard, listening.signal)
    void port.find(query)
    last().say({ kind: 'more' })
    listening.abort()
    last().say({ kind: 'more' })
    expect(heard).toHaveBeenCalledTimes(1)
  })

  it('tells why a worker has failed, and begins with another one', async () => {
    const port = searchPort(ending.signal)
    const asked = port.find(query)
    last().breakDown('out of memory')
    await expect(asked).rejects.toThrow('out of memory')
    expect(last().isOver).toBe(true)
    const again = port.find(query)
    expect(started).toHaveLength(2)
    last().say({ kind: 'found', id: last().asked[0]?.id ?? 0, found })
    expect(await again).toEqual(found)
  })
})
