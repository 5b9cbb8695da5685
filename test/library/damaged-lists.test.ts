import { IDBFactory } from 'fake-indexeddb'
import 'fake-indexeddb/auto'
import { openDB } from 'idb'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { Library } from '../../src/library/index.ts'
import { meaning } from '../match/small-meaning.ts'
import { fakeLocks, fakeTools } from './fake-tools.ts'
import { add, large, many, names, stored, value } from './written-lists.ts'

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory())
})

describe('a list that another version of Disproof has written', () => {
  it('is told of, is not touched by anything but its removal, and can be removed', async () => {
    const library = new Library(fakeTools())
    const { id } = await add(library)
    const database = await openDB('disproof')
    const record = await database.get('lists', id)
    await database.put('lists', { ...record, place: 'at the top' }, id)
    expect(value(await library.facts())).toMatchObject([
      { id, name: 'Ponds', origin: { kind: 'unknown' }, standing: { kind: 'set-aside' } },
    ])
    expect(await library.open(meaning)).toEqual([])
    value(await library.sweep())
    value(await library.rename(id, 'Lakes'))
    expect(await database.count('chunks')).toBe(3)
    expect(await database.get('lists', id)).toMatchObject({ name: 'Ponds', place: 'at the top' })
    value(await library.remove(id))
    value(await library.sweep())
    expect(await stored()).toEqual({ lists: 0, packs: 0, chunks: 0 })
    database.close()
  })
})

describe('a stored list that is not as it was', () => {
  async function change(store: string, edit: (value: never) => unknown): Promise<void> {
    const database = await openDB('disproof')
    for (const key of await database.getAllKeys(store)) {
      const edited = edit((await database.get(store, key)) as never)
      if (edited === undefined) await database.delete(store, key)
      else await database.put(store, edited, key)
    }
    database.close()
  }
  type Stored = { header: object; sections: Record<string, Uint8Array>; digests: object }

  it.each([
    'titles',
    'ids',
    'owners',
    'sentences',
    'lengths',
    'terms',
    'postings',
    'near',
    'vectors',
  ])(
    'is set aside with a message where its %s are damaged, and the others work',
    async (section) => {
      const library = new Library(fakeTools())
      await add(library, 'Toads', large)
      await change('packs', ({ sections, ...rest }: Stored) => {
        const damaged = sections[section]?.slice()
        if (damaged) damaged[damaged.length >> 1] = (damaged[damaged.length >> 1] ?? 0) ^ 1
        return { ...rest, sections: { ...sections, [section]: damaged } }
      })
      await add(library, 'Frogs')
      expect((await library.open(meaning)).map(({ name }) => name)).toEqual(['Frogs'])
      expect(value(await library.facts())).toMatchObject([
        { standing: { kind: 'set-aside', reason: { kind: 'damaged' } } },
        { standing: { kind: 'ready' } },
      ])
    },
  )

  it('is set aside where its pack is gone', async () => {
    const library = new Library(fakeTools())
    await add(library)
    await change('packs', () => undefined)
    expect(await library.open(meaning)).toEqual([])
    expect(value(await library.facts())[0]?.standing.kind).toBe('set-aside')
  })

  it.each([
    ['encoder', (header: object) => ({ ...header, encoderVersion: 1 })],
    ['words', (header: object) => ({ ...header, wordsVersion: 'others' })],
  ])('is made anew from its cases where its %s are of another version', async (_, edit) => {
    const library = new Library(fakeTools())
    await add(library)
    await change('packs', ({ header, ...rest }: Stored) => ({ ...rest, header: edit(header) }))
    const stop = new AbortController()
    const heard = new Promise((resolve) => library.onChange(resolve, stop.signal))
    expect(await library.open(meaning)).toEqual([])
    expect(value(await library.facts())[0]?.standing).toEqual({ kind: 'rebuilding' })
    await heard
    stop.abort()
    const [list] = await library.open(meaning)
    expect(await list?.caseOf('case-9')).toEqual(many[9])
    expect(value(await library.facts())[0]?.standing).toEqual({ kind: 'ready' })
    expect(await stored()).toEqual({ lists: 1, packs: 1, chunks: 3 })
  })

  /** Has a list look as if another version had made it. */
  const outdate = () =>
    change('packs', ({ header, ...rest }: Stored) => ({
      ...rest,
      header: { ...header, encoderVersion: 1 },
    }))

  it('is made anew by one of two that find it outdated', async () => {
    const locks = fakeLocks()
    const [here, there] = [new Library(fakeTools(locks)), new Library(fakeTools(locks))]
    await add(here)
    await outdate()
    const put = vi.spyOn(IDBObjectStore.prototype, 'put')
    await Promise.all([here.open(meaning), there.open(meaning)])
    await vi.waitFor(async () => {
      expect(await here.open(meaning)).toHaveLength(1)
      expect(await there.open(meaning)).toHaveLength(1)
      for (const library of [here, there]) {
        expect(value(await library.facts())[0]?.standing).toEqual({ kind: 'ready' })
      }
    })
    expect(put.mock.contexts.filter((store) => Object(store).name === 'packs')).toHaveLength(1)
    put.mockRestore()
  })

  it('is not made anew of fewer cases than it had', async () => {
    const library = new Library(fakeTools())
    await add(library)
    await outdate()
    const database = await openDB('disproof')
    const [first] = await database.getAllKeys('chunks')
    if (first !== undefined) await database.delete('chunks', first)
    database.close()
    const stop = new AbortController()
    const heard = new Promise((resolve) => library.onChange(resolve, stop.signal))
    await library.open(meaning)
    await heard
    stop.abort()
    expect(value(await library.facts())[0]?.standing).toMatchObject({
      kind: 'set-aside',
      reason: { kind: 'damaged', detail: 'of 300 cases 172 are left' },
    })
    expect(await stored()).toEqual({ lists: 1, packs: 1, chunks: 2 })
  })

  it('is told of where its record is broken, and the others work', async () => {
    const library = new Library(fakeTools())
    await add(library)
    await change('lists', () => ({ name: 7 }))
    await add(library, 'Frogs')
    expect(await names(library)).toEqual(['Frogs', ''])
    expect(await library.open(meaning)).toHaveLength(1)
  })
})
