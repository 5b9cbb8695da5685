import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Library, type ListStore, type ReadOwn } from '../../src/library/index.ts'
import { compilePack } from '../../src/pack/index.ts'
import type { Query } from '../../src/search/index.ts'
import { CaseReading } from '../../src/search-page/case-reading.ts'
import { until } from '../browsers/until.ts'
import { fakeTools } from '../library/fake-tools.ts'
import { add } from '../library/written-lists.ts'
import { aCase } from '../pack/generated-cases.ts'

const pack = compilePack([aCase({ id: 'herons', title: 'Herons poisoned every well of Utopia' })])
const readOwn: ReadOwn = async () => new Uint8Array(pack.bytes)
const all: Query = {
  words: '',
  filter: { country: null, language: null, keyword: null, year: null },
  most: 5,
}

describe('reading all cases', () => {
  let ending: AbortController
  let library: Library
  beforeEach(() => {
    ending = new AbortController()
    library = new Library(fakeTools())
  })
  afterEach(() => {
    ending.abort()
    indexedDB.deleteDatabase('disproof')
  })

  const reading = (store: Pick<ListStore, 'facts' | 'cases'> = library) => {
    const told: number[] = []
    const one = new CaseReading(readOwn, store, () => told.push(one.find(all).of), ending.signal)
    const complete = () => until('all is read', () => one.find(all).isComplete)
    return { one, told, complete }
  }

  it('finds what comes with the extension and what the user has added, with the list’s name', async () => {
    await add(library, 'Ponds')
    const { one, complete } = reading()
    await complete()
    expect(one.find(all).of).toBe(301)
    const [frog] = one.find({ ...all, words: 'frogs 7 utopia' }).hits
    expect(frog?.list).toBe('Ponds')
    expect(one.find({ ...all, words: 'herons' }).hits.map(({ list }) => list)).toEqual([null])
  })

  it('leaves lists alone that are switched off', async () => {
    const { id } = await add(library, 'Ponds')
    await library.setOn(id, false)
    const { one, complete } = reading()
    await complete()
    expect(one.find(all).of).toBe(1)
  })

  it('can be asked while it reads, and tells when there is more', async () => {
    await add(library, 'Ponds')
    const { one, told, complete } = reading()
    expect(one.find(all)).toMatchObject({ of: 0, isComplete: false })
    await complete()
    expect(told.at(-1)).toBe(301)
    expect(told.length).toBeGreaterThan(1)
  })

  it('names a list that cannot be read, and has all others', async () => {
    await add(library, 'Ponds')
    const broken: Pick<ListStore, 'facts' | 'cases'> = {
      facts: () => library.facts(),
      // biome-ignore lint/correctness/useYield: it fails before there is anything to give.
      async *cases() {
        throw new Error('the disk fails')
      },
    }
    const { one, complete } = reading(broken)
    await complete()
    expect(one.find(all)).toMatchObject({ of: 1, unread: ['Ponds'] })
  })

  it('tells where not even the names of the lists can be read, and has the bundled cases', async () => {
    const failing: Pick<ListStore, 'facts' | 'cases'> = {
      facts: async () => ({ ok: false, failure: { kind: 'storage-failed', detail: '' } }),
      cases: (id) => library.cases(id),
    }
    const { one, complete } = reading(failing)
    await complete()
    expect(one.find(all)).toMatchObject({ of: 1, haveListsFailed: true })
  })

  it('says why where not even the cases of the extension can be read', async () => {
    const broken = async () => new Uint8Array([1, 2, 3])
    const one = new CaseReading(broken, library, () => {}, ending.signal)
    await until('it is told', () => {
      try {
        one.find(all)
        return false
      } catch (error) {
        return String(error).includes('/cases.pack')
      }
    })
  })
})
