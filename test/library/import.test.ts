import { gzipSync } from 'node:zlib'
import { IDBFactory } from 'fake-indexeddb'
import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { Import, Library, type Progress } from '../../src/library/index.ts'
import { casesOf, compilePack, openPack } from '../../src/pack/index.ts'
import { meaning } from '../match/small-meaning.ts'
import { aCase } from '../pack/generated-cases.ts'
import { fakeTools } from './fake-tools.ts'

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory())
})

const bundledCase = aCase({ id: 'frogs', title: 'Green frogs rule the senate of Utopia' })
const bundledPack = openPack(compilePack([bundledCase]).bytes)
if (!bundledPack.ok) throw new Error(bundledPack.reason)
const { pack, chunks } = bundledPack
const cases = chunks.flatMap(casesOf)

function anImport(library = new Library(fakeTools())) {
  return new Import({
    library,
    openMeaning: async () => meaning,
    openBundled: async () => ({
      id: 'bundled',
      name: '',
      pack,
      caseOf: async () => cases[0] ?? null,
    }),
    now: () => '2026-11-27T12:00:00.000Z',
  })
}

const ignore = () => {}
const csv =
  'Title,Date\nGreen frogs rule the senate of Utopia,2020-01-02\nToads guard both wooden doors,\n,\nNewts,\n'
const csvFile = new File([csv], 'pond-facts_2026.csv')

describe('reading files', () => {
  it('says what storing them would bring', async () => {
    const heard: Progress[] = []
    const attempt = await anImport().read([csvFile], null, (progress) => heard.push(progress))
    expect(attempt).toMatchObject({
      ok: true,
      value: {
        suggestedName: 'pond facts 2026',
        cases: 3,
        unmatchable: 1,
        newest: '2020-01-02',
        duplicates: [{ list: '', cases: 1 }],
        rejected: 0,
        csv: { columns: { title: 0, date: 1 } },
      },
    })
    expect(new Set(heard.map(({ stage }) => stage))).toEqual(new Set(['reading', 'comparing']))
  })

  it('takes several formats, packed or not, in one list', async () => {
    const files = [
      csvFile,
      new File([gzipSync('{"title": "Herons hid the lake"}\n')], 'more.jsonl.gz'),
      new File([new Uint8Array(compilePack([bundledCase]).bytes)], 'list.pack'),
    ]
    const attempt = await anImport().read(files, null, ignore)
    expect(attempt).toMatchObject({ ok: true, value: { cases: 5 } })
  })

  it('reads what spreadsheets write', async () => {
    const utf16 = new Uint8Array([
      0xff,
      0xfe,
      ...Buffer.from('Titel;Datum\nFrösche regieren;\n', 'utf16le'),
    ])
    expect(await anImport().read([new File([utf16], 'a.csv')], null, ignore)).toMatchObject({
      ok: true,
      value: { sample: ['Frösche regieren'] },
    })
  })

  it('follows the columns that a person has chosen', async () => {
    const importing = anImport()
    const file = new File(['Text,Claim\nFrogs rule,Toads rule\n'], 'a.csv')
    const first = await importing.read([file], null, ignore)
    const columns = first.ok && first.value.csv ? { ...first.value.csv.columns, title: 0 } : null
    expect(await importing.read([file], columns, ignore)).toMatchObject({
      ok: true,
      value: { sample: ['Frogs rule'], csv: { columns: { title: 0 } } },
    })
  })

  it.each([
    ['unreadable', new File([new Uint8Array([0x41, 0xc3, 0x28])], 'latin.csv')],
    ['unreadable', new File([gzipSync('a').subarray(0, 12)], 'cut.csv.gz')],
    [
      'damaged',
      new File([new Uint8Array(compilePack([bundledCase]).bytes.slice(0, -3))], 'cut.pack'),
    ],
  ] as const)('says that it is %s: %s', async (kind, file) => {
    expect(await anImport().read([file], null, ignore)).toMatchObject({
      ok: false,
      failure: { kind },
    })
  })

  it('tells every rejected record as CSV', async () => {
    const importing = anImport()
    await importing.read([new File(['Title\nFrogs rule\n""\n', ' '], 'a.csv')], null, ignore)
    const [head, ...rows] = importing.rejected().trimEnd().split('\r\n')
    expect(head).toBe('document,line,field,reason')
    expect(rows).toEqual([])
  })
})

describe('storing what was read', () => {
  it('adds a list whose cases are found again', async () => {
    const library = new Library(fakeTools())
    const importing = anImport(library)
    await importing.read([csvFile], null, ignore)
    const heard: Progress[] = []
    const added = await importing.commit('Ponds', (progress) => heard.push(progress))
    expect(added).toMatchObject({ ok: true, value: { name: 'Ponds', cases: 3 } })
    expect(heard.at(-1)).toEqual({ stage: 'storing', done: 1, total: 1 })
    const [list] = await library.open(meaning)
    expect(list?.pack.titles.at(1)).toBe('Toads guard both wooden doors')
    const again = await anImport(library).read([csvFile], null, ignore)
    expect(again).toMatchObject({
      value: {
        duplicates: [
          { list: '', cases: 1 },
          { list: 'Ponds', cases: 3 },
        ],
      },
    })
  })

  it('stores nothing where nothing was read', async () => {
    expect(await anImport().commit('Ponds', ignore)).toMatchObject({
      ok: false,
      failure: { kind: 'no-cases' },
    })
  })
})
