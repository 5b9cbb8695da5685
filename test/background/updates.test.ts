import './browser-in-memory.ts'
import { IDBFactory } from 'fake-indexeddb'
import 'fake-indexeddb/auto'

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { keepListsCurrent } from '../../src/background/updates.ts'
import { browserTools, Library, type Subscription } from '../../src/library/index.ts'
import { compilePack, unpackFile } from '../../src/pack/index.ts'
import { fakeLocks, fakeTools } from '../library/fake-tools.ts'
import { aCase } from '../pack/generated-cases.ts'
import { browserWithTabs } from './browser-in-memory.ts'

const day = 86_400_000
const parts = unpackFile(
  compilePack([aCase({ id: 'frogs', title: 'Frogs rule the pond of Utopia' })]).bytes,
)
if (!parts.ok) throw new Error(parts.reason)

let stop: AbortController
let library: Library

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory())
  browserWithTabs({})
  stop = new AbortController()
  library = new Library(fakeTools())
  keepListsCurrent(library, stop.signal, { ...browserTools, locks: fakeLocks() })
})

afterEach(() => {
  stop.abort()
  vi.unstubAllGlobals()
})

function subscription(nextTryAt: number): Subscription {
  return {
    kind: 'subscription',
    addedAt: '2026-11-27T12:00:00.000Z',
    address: 'https://lists.example/list.json',
    publisher: 'The Pond Gazette',
    homepage: null,
    publicKey: `disproof-public-${'0'.repeat(64)}`,
    fingerprint: '',
    version: 1,
    publishedAt: '2026-11-27T06:00:00.000Z',
    etag: null,
    asking: { lastSuccessAt: 0, lastFailure: null, failures: 0, nextTryAt },
  }
}

async function addList(nextTryAt: number): Promise<string> {
  if (!parts.ok) throw new Error(parts.reason)
  const list = { name: 'Pond', origin: subscription(nextTryAt), parts: parts.value, chunks: [] }
  const added = await library.add(list, () => {})
  if (!added.ok) throw new Error(added.failure.detail)
  return added.value.id
}

const alarm = () => fakeBrowser.alarms.get('update-lists')
const ring = () => fakeBrowser.alarms.onAlarm.trigger({ name: 'update-lists', scheduledTime: 0 })

describe('the alarm for subscribed lists', () => {
  it('is set for the time of the next one as soon as there is one', async () => {
    const due = Date.now() + day
    await addList(due)
    await vi.waitFor(async () => expect((await alarm())?.scheduledTime).toBe(due))
  })

  it('is set again when the browser starts, never at once, and cleared with the last list', async () => {
    const id = await addList(0)
    await fakeBrowser.alarms.clear('update-lists')
    const before = Date.now()
    await fakeBrowser.runtime.onStartup.trigger()
    await vi.waitFor(async () =>
      expect((await alarm())?.scheduledTime).toBeGreaterThanOrEqual(before + 60_000),
    )
    await library.remove(id)
    await vi.waitFor(async () => expect(await alarm()).toBeUndefined())
  })

  it('has the lists that are due asked for, and says with them how it went', async () => {
    await addList(0)
    const asked: string[] = []
    Object.assign(fakeBrowser.permissions, {
      contains: async ({ origins }: { origins: string[] }) => {
        asked.push(...origins)
        return false
      },
    })
    await ring()
    expect(asked).toEqual(['https://lists.example/*'])
    const facts = await library.facts()
    expect(facts).toMatchObject({
      value: [{ origin: { asking: { failures: 1, lastFailure: { kind: 'not-allowed' } } } }],
    })
  })

  it('of somebody else does nothing', async () => {
    await addList(0)
    await fakeBrowser.alarms.onAlarm.trigger({ name: 'another', scheduledTime: 0 })
    expect(await library.facts()).toMatchObject({
      value: [{ origin: { asking: { failures: 0 } } }],
    })
  })
})
