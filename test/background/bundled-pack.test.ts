import './browser-in-memory.ts'

import { afterEach, describe, expect, it, vi } from 'vitest'
import { bundledPack } from '../../src/background/bundled-pack.ts'
import { mi6, seedPackBytes } from './seed-library.ts'

const bytes = await seedPackBytes()

/** The extension's own files, of which the pack is one. */
function filesWith(...packs: readonly (Uint8Array<ArrayBuffer> | Error)[]): string[] {
  const asked: string[] = []
  vi.stubGlobal('fetch', async (url: string) => {
    const pack = packs[asked.length]
    asked.push(url)
    if (pack instanceof Error) throw pack
    return new Response(pack ?? null)
  })
  return asked
}

afterEach(() => {
  vi.unstubAllGlobals()
})

describe('the bundled pack', () => {
  it('is opened when it is first asked for, and once', async () => {
    const asked = filesWith(bytes)
    const openLibrary = bundledPack()
    expect(asked).toEqual([])
    const [one, other] = await Promise.all([openLibrary(), openLibrary()])
    expect(await openLibrary()).toBe(one)
    expect(other).toBe(one)
    expect(asked).toEqual(['chrome-extension://test-extension-id/cases.pack'])
  })

  it('tells its facts, finds its cases and matches with them', async () => {
    filesWith(bytes)
    const library = await bundledPack()()
    expect(library.facts).toEqual({ cases: 10, dataDate: '2022-01-10' })
    expect(library.caseOf(mi6.id)?.disproof).toHaveLength(4)
    expect(library.caseOf('unheard-of')).toBeNull()
    expect(library.matcher.match(mi6.text).map(({ caseId }) => caseId)).toEqual([mi6.id])
  })

  it('says what does not fit, and is tried again the next time', async () => {
    filesWith(new Error('Failed to fetch'), bytes.slice(0, -1), new Uint8Array(), bytes)
    const openLibrary = bundledPack()
    await expect(openLibrary()).rejects.toThrow('Failed to fetch')
    await expect(openLibrary()).rejects.toThrow('/cases.pack: the checksum does not fit')
    await expect(openLibrary()).rejects.toThrow('/cases.pack: this is not a Disproof pack')
    expect((await openLibrary()).facts.cases).toBe(10)
  })
})
