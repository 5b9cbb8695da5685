import { IDBFactory } from 'fake-indexeddb'
import 'fake-indexeddb/auto'
import { openDB } from 'idb'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Case } from '../../src/cases/index.ts'
import {
  Library,
  type ListFacts,
  type Progress,
  type Subscription,
  Subscriptions,
} from '../../src/library/index.ts'
import { meaning } from '../match/small-meaning.ts'
import { aCase } from '../pack/generated-cases.ts'
import { Publisher } from '../publication/publisher.ts'
import { filesServed, type Served } from '../publication/served.ts'
import { fakeLocks, fakeTools } from './fake-tools.ts'
import { value } from './written-lists.ts'

const address = 'https://lists.example/pond/list.json'
const hour = 3_600_000
const many = Array.from({ length: 300 }, (_, at) =>
  aCase({ id: `case-${at}`, title: `Quiet frogs number ${at} rule every pond of Utopia` }),
)
const heron = aCase({ id: 'heron', title: 'Herons are paid to count the fish at night' })

let publisher: Publisher
let server: Served
let library: Library
let subscriptions: Subscriptions
/** Milliseconds since 1970. */
let now: number
let isAllowed: boolean
/** Is called instead of the server, which then never answers. */
let onHanging: (() => void) | null
let progress: Progress[]

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory())
  publisher = new Publisher()
  server = filesServed(publisher.files)
  now = Date.parse('2026-11-27T12:00:00.000Z')
  isAllowed = true
  onHanging = null
  progress = []
  const locks = fakeLocks()
  library = new Library(fakeTools(locks))
  subscriptions = new Subscriptions({
    ...server.tools,
    fetch(asked, init) {
      if (onHanging === null) return server.tools.fetch(asked, init)
      onHanging()
      return new Promise(() => {})
    },
    library,
    locks,
    openMeaning: async () => meaning,
    mayAsk: async () => isAllowed,
    date: () => now,
    random: () => 0.5,
  })
})

const watching = (stop = new AbortController()) => ({
  onProgress: (step: Progress) => progress.push(step),
  signal: stop.signal,
})

async function subscribed(): Promise<ListFacts> {
  const offer = value(await subscriptions.look(address, new AbortController().signal))
  return value(await subscriptions.subscribe(offer, watching()))
}

async function stored(): Promise<{ readonly facts: ListFacts; readonly origin: Subscription }> {
  const [facts] = value(await library.facts())
  if (facts?.origin.kind !== 'subscription') throw new Error('there is a subscription')
  return { facts, origin: facts.origin }
}

async function storedCases({ id }: ListFacts): Promise<Case[]> {
  const cases: Case[] = []
  for await (const some of library.cases(id)) cases.push(...some)
  return cases
}

describe('subscribing', () => {
  it('shows who publishes what, before anything is stored', async () => {
    publisher.publish(many)
    const offer = value(
      await subscriptions.look(` ${address}#today `, new AbortController().signal),
    )
    expect(offer).toMatchObject({
      address,
      name: 'Claims about the pond',
      publisher: 'The Pond Gazette',
      homepage: 'https://pond.example/',
      cases: 300,
      publicKey: publisher.keys.publicKey,
    })
    expect(offer.fingerprint).toMatch(/^(?:[0-9a-f]{4} ){3}[0-9a-f]{4}$/u)
    expect(value(await library.facts())).toEqual([])
  })

  it('stores the list, ready to be used', async () => {
    publisher.publish(many)
    const facts = await subscribed()
    expect(facts).toMatchObject({
      name: 'Claims about the pond',
      cases: 300,
      origin: { kind: 'subscription', address, version: 1, publisher: 'The Pond Gazette' },
    })
    const [list] = await library.open(meaning)
    expect(await list?.caseOf('case-7')).toEqual(many[7])
    expect(progress.map(({ stage }) => stage)).toEqual(
      expect.arrayContaining(['fetching', 'storing']),
    )
  })

  it('stores nothing where the list has changed hands since it was looked at', async () => {
    publisher.publish(many)
    const offer = value(await subscriptions.look(address, new AbortController().signal))
    const other = `disproof-public-${'0'.repeat(64)}`
    expect(await subscriptions.subscribe({ ...offer, publicKey: other }, watching())).toMatchObject(
      {
        failure: { kind: 'wrong-key' },
      },
    )
    expect(value(await library.facts())).toEqual([])
  })
})

describe('an update', () => {
  it('brings the new cases, and keeps the name and the switch that the user has set', async () => {
    publisher.publish(many)
    const { id } = await subscribed()
    value(await library.rename(id, 'Pond'))
    value(await library.setOn(id, false))
    publisher.publish([...many.slice(1), heron])
    now += 24 * hour
    expect(await subscriptions.update(id, watching())).toEqual({ ok: true, value: true })
    const { facts, origin } = await stored()
    expect(facts).toMatchObject({ id, name: 'Pond', isOn: false, cases: 300 })
    expect(origin).toMatchObject({ version: 2, asking: { lastSuccessAt: now, failures: 0 } })
    expect(await storedCases(facts)).toEqual([...many.slice(1), heron])
    const database = await openDB('disproof')
    expect(await database.count('packs')).toBe(1)
    expect(await database.count('chunks')).toBe(3)
    database.close()
  })

  it('changes nothing where nothing is new, and has pages checked again only for cases', async () => {
    publisher.publish(many)
    const { id } = await subscribed()
    const heard: string[] = []
    const stop = new AbortController()
    library.onChange((change) => heard.push(change), stop.signal)
    now += 24 * hour
    expect(await subscriptions.update(id, watching())).toEqual({ ok: true, value: false })
    expect(new Set(heard)).toEqual(new Set(['facts']))
    expect((await stored()).origin.asking.lastSuccessAt).toBe(now)
    stop.abort()
  })

  it('that fails loses nothing, says why, and is tried again later and later', async () => {
    publisher.publish(many)
    const { id } = await subscribed()
    const list = publisher.files.get('list.json') ?? ''
    publisher.files.delete('list.json')
    const waits: number[] = []
    for (const failures of [1, 2, 3]) {
      expect(await subscriptions.update(id, watching())).toMatchObject({
        failure: { kind: 'no-answer', detail: 'HTTP 404' },
      })
      const { asking } = (await stored()).origin
      expect(asking).toMatchObject({
        failures,
        lastFailure: { kind: 'no-answer', detail: 'HTTP 404', at: now },
      })
      waits.push(Math.round((asking.nextTryAt - now) / hour))
    }
    expect(waits).toEqual([1, 2, 5])
    expect(await storedCases((await stored()).facts)).toEqual(many)
    publisher.files.set('list.json', list)
    value(await subscriptions.update(id, watching()))
    expect((await stored()).origin.asking).toMatchObject({ failures: 0, lastFailure: null })
  })

  it('asks no server that the user does not allow', async () => {
    publisher.publish(many)
    const { id } = await subscribed()
    server.asked.length = 0
    isAllowed = false
    expect(await subscriptions.update(id, watching())).toMatchObject({
      failure: { kind: 'not-allowed' },
    })
    expect(server.asked).toEqual([])
    expect((await stored()).origin.asking.lastFailure).toMatchObject({ kind: 'not-allowed' })
  })

  it('that is called off leaves everything as it was', async () => {
    publisher.publish(many)
    const { id } = await subscribed()
    const before = await stored()
    publisher.publish([...many, heron])
    const stop = new AbortController()
    stop.abort()
    expect(await subscriptions.update(id, watching(stop))).toMatchObject({
      failure: { kind: 'cancelled' },
    })
    expect(await stored()).toEqual(before)
  })

  it('mends a list of which some cases are lost', async () => {
    publisher.publish(many)
    const { id } = await subscribed()
    const database = await openDB('disproof')
    const [first] = await database.getAllKeys('chunks')
    if (first !== undefined) await database.delete('chunks', first)
    database.close()
    expect(value(await subscriptions.update(id, watching()))).toBe(true)
    expect(await storedCases((await stored()).facts)).toEqual(many)
  })

  it('mends a list that was damaged', async () => {
    publisher.publish(many)
    const { id } = await subscribed()
    const database = await openDB('disproof')
    await database.clear('packs')
    await database.clear('chunks')
    database.close()
    expect(await library.open(meaning)).toEqual([])
    expect((await stored()).facts.standing.kind).toBe('set-aside')
    value(await subscriptions.update(id, watching()))
    expect(await library.open(meaning)).toHaveLength(1)
    const { facts } = await stored()
    expect(facts.standing).toEqual({ kind: 'ready' })
    expect(await storedCases(facts)).toEqual(many)
  })

  it('of a list that was removed meanwhile stores nothing of use to anybody', async () => {
    publisher.publish(many)
    const { id } = await subscribed()
    publisher.publish([...many, heron])
    const removing = library.remove(id)
    await subscriptions.update(id, watching())
    await removing
    expect(value(await library.facts())).toEqual([])
    value(await library.sweep())
    const database = await openDB('disproof')
    expect(await database.count('chunks')).toBe(0)
    database.close()
  })
})

describe('the schedule', () => {
  it('asks for every list that is due, and for no other', async () => {
    publisher.publish(many)
    await subscribed()
    server.asked.length = 0
    const { signal } = new AbortController()
    await subscriptions.updateDue(signal)
    expect(server.asked).toEqual([])
    expect(await subscriptions.nextDue()).toBe(now + 24 * hour)
    now += 24 * hour
    await subscriptions.updateDue(signal)
    expect(server.asked).toHaveLength(1)
    expect(await subscriptions.nextDue()).toBe(now + 24 * hour)
  })

  it('does not try again at once what took the browser down', async () => {
    publisher.publish(many)
    await subscribed()
    now += 24 * hour
    const { signal } = new AbortController()
    const asked = new Promise<void>((resolve) => {
      onHanging = resolve
    })
    void subscriptions.updateDue(signal)
    await asked
    expect((await stored()).origin.asking).toMatchObject({ failures: 1, lastFailure: null })
    expect(await subscriptions.nextDue()).toBeGreaterThan(now + hour - 1)
  })

  it('knows of no time where no list has an address', async () => {
    expect(await subscriptions.nextDue()).toBeNull()
  })
})
