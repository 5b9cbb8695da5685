import { IDBFactory } from 'fake-indexeddb'
import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { Library } from '../../src/library/index.ts'
import { meaning } from '../match/small-meaning.ts'
import { fakeLocks, fakeTools } from './fake-tools.ts'
import {
  add,
  compiled,
  ignore,
  large,
  many,
  names,
  origin,
  stored,
  value,
} from './written-lists.ts'

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory())
})

describe('a list that is added', () => {
  it('is told of, opened, and gives its cases when they are shown', async () => {
    const library = new Library(fakeTools())
    const heard: number[] = []
    const facts = value(
      await library.add({ name: 'Ponds', origin, ...compiled }, (done) => heard.push(done)),
    )
    expect(facts).toMatchObject({
      name: 'Ponds',
      isOn: true,
      cases: 300,
      languages: ['en'],
      oldest: '2020-01-02',
      newest: '2020-01-02',
      origin,
      standing: { kind: 'ready' },
    })
    expect(heard).toEqual([3])
    expect(value(await library.facts())).toEqual([facts])
    const [list] = await library.open(meaning)
    expect(list).toMatchObject({ id: facts.id, name: 'Ponds' })
    expect(list?.pack.titles.at(7)).toBe(many[7]?.title)
    for (const at of [0, 127, 128, 299]) expect(await list?.caseOf(`case-${at}`)).toEqual(many[at])
    expect(await list?.caseOf('unheard-of')).toBeNull()
  })

  it('is there when the browser starts again', async () => {
    await add(new Library(fakeTools()))
    const later = new Library(fakeTools())
    expect(await names(later)).toEqual(['Ponds'])
    expect(await later.open(meaning)).toHaveLength(1)
  })

  it('has its claims where they lie by meaning, with their vectors, when it is large', async () => {
    const library = new Library(fakeTools())
    await add(library, 'Toads', large)
    const [list] = await library.open(meaning)
    expect(list?.pack.near?.members.length).toBe(1_200)
    expect(list?.pack.vectors?.vectors).toHaveLength(1_200 * meaning.dimensions)
  })

  it('can be switched off, renamed and removed with all that is stored of it', async () => {
    const library = new Library(fakeTools())
    const { id } = await add(library)
    await add(library, 'Rivers')
    expect(value(await library.setOn(id, false))).toBeNull()
    expect((await library.open(meaning)).map(({ name }) => name)).toEqual(['Rivers'])
    value(await library.rename(id, 'Lakes'))
    expect(value(await library.facts())).toMatchObject([
      { name: 'Lakes', isOn: false },
      { name: 'Rivers' },
    ])
    value(await library.remove(id))
    expect(await names(library)).toEqual(['Rivers'])
    expect(await stored()).toEqual({ lists: 1, packs: 1, chunks: 3 })
  })

  it('gives all its cases, stretch by stretch', async () => {
    const library = new Library(fakeTools())
    const { id } = await add(library)
    const cases = []
    for await (const some of library.cases(id)) cases.push(...some)
    expect(cases).toEqual(many)
  })

  it('is heard of by every part of the extension that listens', async () => {
    const here = new Library(fakeTools())
    const elsewhere = new Library(fakeTools())
    const stop = new AbortController()
    const heard = new Promise((resolve) => elsewhere.onChange(resolve, stop.signal))
    await add(here)
    await heard
    stop.abort()
  })
})

describe('an import that is broken off', () => {
  /** Fails at the n-th write, as a full disk or a killed page would. */
  function failingAt(write: number, error: Error): () => void {
    let count = 0
    const put = IDBObjectStore.prototype.put
    const spy = vi.spyOn(IDBObjectStore.prototype, 'put')
    spy.mockImplementation(function (this: IDBObjectStore, ...args: Parameters<typeof put>) {
      if (count === write) throw error
      count += 1
      return put.apply(this, args)
    })
    return () => spy.mockRestore()
  }

  it('at whatever write leaves everything as it was, and what it left is swept away', async () => {
    const library = new Library(fakeTools())
    const before = await add(library, 'Before')
    const whole = await stored()
    // Three stretches of cases, the pack, and the list itself.
    for (let write = 0; write < 5; write += 1) {
      const restore = failingAt(write, new Error('killed'))
      const attempt = await library.add({ name: 'New', origin, ...compiled }, ignore)
      restore()
      expect(attempt).toMatchObject({ ok: false, failure: { kind: 'storage-failed' } })
      expect(value(await library.facts())).toEqual([before])
      expect(await (await library.open(meaning))[0]?.caseOf('case-3')).toEqual(many[3])
      value(await library.sweep())
      expect(await stored()).toEqual(whole)
    }
    const restore = failingAt(5, new Error('killed'))
    expect((await add(library, 'New')).name).toBe('New')
    restore()
  })

  it('because the storage is full says so', async () => {
    const restore = failingAt(1, new DOMException('no more', 'QuotaExceededError'))
    const library = new Library(fakeTools())
    const attempt = await library.add({ name: 'New', origin, ...compiled }, ignore)
    restore()
    expect(attempt).toMatchObject({ ok: false, failure: { kind: 'storage-full' } })
  })

  it('is not swept away while it is still writing', async () => {
    const locks = fakeLocks()
    const [writer, sweeper] = [new Library(fakeTools(locks)), new Library(fakeTools(locks))]
    let sweeping: Promise<unknown> | undefined
    const added = await writer.add({ name: 'New', origin, ...compiled }, () => {
      sweeping ??= sweeper.sweep()
    })
    await sweeping
    value(added)
    const [list] = await writer.open(meaning)
    expect(await list?.caseOf('case-0')).toEqual(many[0])
  })
})

it('a database that is deleted under it is empty, and can be used again', async () => {
  const library = new Library(fakeTools())
  await add(library)
  await new Promise<void>((resolve, reject) => {
    const request = indexedDB.deleteDatabase('disproof')
    request.onsuccess = () => resolve()
    request.onerror = () => reject(request.error)
  })
  expect(await names(library)).toEqual([])
  await add(library, 'Again')
  expect(await names(library)).toEqual(['Again'])
})

it('storage that cannot be opened is a failure in words', async () => {
  vi.stubGlobal('indexedDB', {
    open: () => {
      throw new DOMException('forbidden', 'SecurityError')
    },
  })
  expect(await new Library(fakeTools()).facts()).toEqual({
    ok: false,
    failure: { kind: 'storage-failed', detail: 'SecurityError: forbidden' },
  })
})
