import './browser-in-memory.ts'
import 'fake-indexeddb/auto'

import { afterEach, describe, expect, it, vi } from 'vitest'
import { caseLibrary } from '../../src/background/case-library.ts'
import { Library } from '../../src/library/index.ts'
import { fakeTools } from '../library/fake-tools.ts'
import { type OwnFile, ownFiles } from './browser-in-memory.ts'
import { builtFiles, mi6 } from './seed-library.ts'

const files = await builtFiles()
const paths = ['/cases.pack', '/words.bin', '/lexicon.json', '/models.json'] as const
const opener = () => caseLibrary(new Library(fakeTools()), new AbortController().signal)
const text = (content: string) => new TextEncoder().encode(content)

afterEach(() => {
  vi.unstubAllGlobals()
})

describe('the library of cases', () => {
  it('is opened with its words when it is first asked for, and once', async () => {
    const asked = ownFiles(files)
    const openLibrary = opener()
    expect(asked).toEqual([])
    const opening = [openLibrary(), openLibrary()]
    // All are asked for at once, none after the other.
    const addresses = paths.map((path) => `chrome-extension://test-extension-id${path}`)
    expect([...asked].sort()).toEqual(addresses.sort())
    const [one, other] = await Promise.all(opening)
    expect(await openLibrary()).toBe(one)
    expect(other).toBe(one)
    expect(asked).toHaveLength(paths.length)
  })

  it('tells its facts, finds its cases and matches with them', async () => {
    ownFiles(files)
    const library = await opener()()
    expect(library.facts).toEqual({ cases: 10, dataDate: '2022-01-10' })
    const known = await library.caseOf(mi6.id)
    expect(known?.case.disproof).toHaveLength(4)
    expect(known?.list).toBeNull()
    expect(await library.caseOf('unheard-of')).toBeNull()
    const matches = library.matcher.match(mi6.text, { isFactCheck: false })
    expect(matches.map(({ caseId }) => caseId)).toEqual([mi6.id])
  })

  it.each<[(typeof paths)[number], OwnFile, string]>([
    ['/cases.pack', new Error('Failed to fetch'), 'Failed to fetch'],
    ['/cases.pack', files['/cases.pack'].slice(0, -1), 'the checksum does not fit'],
    ['/cases.pack', new Uint8Array(), 'this is not a Disproof pack'],
    ['/words.bin', new Error('Failed to fetch'), 'Failed to fetch'],
    ['/words.bin', files['/words.bin'].slice(0, -1), 'the word vectors are cut off'],
    ['/words.bin', new Uint8Array(), 'these are no word vectors'],
    ['/lexicon.json', new Error('Failed to fetch'), 'Failed to fetch'],
    ['/lexicon.json', files['/lexicon.json'].slice(0, -1), ''],
    ['/lexicon.json', text('{"kinds": ["verb"]}'), 'this is not the lexicon'],
    ['/models.json', new Error('Failed to fetch'), 'Failed to fetch'],
    ['/models.json', text('{"makes": {}}'), 'these are not the models'],
  ])('names %s where it does not fit, and tries again the next time', async (path, file, why) => {
    ownFiles({ ...files, [path]: file })
    const openLibrary = opener()
    await expect(openLibrary()).rejects.toThrow(`${path}: ${why}`)
    ownFiles(files)
    expect((await openLibrary()).facts.cases).toBe(10)
  })
})
