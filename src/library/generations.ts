import type { CaseChunk, PackParts, SectionName } from '../pack/index.ts'
import { chunksOfGeneration, type Database, type StoredPack } from './database.ts'
import type { Locks } from './locks.ts'

/** Stretches of cases that are written at once: about a megabyte. */
const chunksAtOnce = 64

const lockOf = (generation: string): string => `disproof-writing:${generation}`

/** SHA-256 in hexadecimal, by the browser's own code, which is many times as fast as ours. */
export async function digestOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

async function storedFrom({ header, sections }: PackParts): Promise<StoredPack> {
  const kept: Partial<Record<SectionName, Uint8Array<ArrayBuffer>>> = {}
  const digests: Partial<Record<SectionName, string>> = {}
  for (const [name, section] of sections) {
    if (name === 'cases') continue
    // A copy, for a view would take the buffer that it looks into along.
    const own = new Uint8Array(section)
    kept[name] = own
    digests[name] = await digestOf(own)
  }
  return { header, sections: kept, digests }
}

/** What is written under a new generation, and what is done once it is. */
export interface Writing {
  readonly generation: string
  readonly parts: PackParts
  readonly chunks: readonly CaseChunk[]
  readonly onProgress: (done: number, total: number) => void
  /** Refers to the generation; until then nothing does. */
  readonly refer: () => Promise<void>
}

/**
 * Writes a pack under a generation that nothing refers to, then has it referred to. Whatever ends
 * this before leaves the lists as they were, and the next `sweep` takes away what was written.
 */
export async function writeGeneration(
  database: Database,
  locks: Locks,
  { generation, parts, chunks, onProgress, refer }: Writing,
): Promise<void> {
  await locks.hold(lockOf(generation), async () => {
    for (let from = 0; from < chunks.length; from += chunksAtOnce) {
      const writing = database.transaction('chunks', 'readwrite')
      const some = chunks.slice(from, from + chunksAtOnce)
      const puts = some.map(({ cases, bytes }, at) =>
        writing.store.put({ cases, bytes: bytes.slice() }, [generation, from + at]),
      )
      await Promise.all([...puts, writing.done])
      onProgress(from + some.length, chunks.length)
    }
    await database.put('packs', await storedFrom(parts), generation)
    await refer()
  })
}

/** Takes away every generation that no list refers to and nobody is writing. */
export async function sweep(
  database: Database,
  locks: Locks,
  referred: ReadonlySet<string>,
): Promise<void> {
  const packs = await database.getAllKeys('packs')
  const written = new Set(packs)
  // From one generation to the next, without a look at each chunk.
  let after: [string, number] = ['', Number.MAX_SAFE_INTEGER]
  for (;;) {
    const next = await database.getKey('chunks', IDBKeyRange.lowerBound(after, true))
    if (next === undefined) break
    written.add(next[0])
    after = [next[0], Number.MAX_SAFE_INTEGER]
  }
  const held = await locks.held()
  for (const generation of written) {
    if (referred.has(generation) || held.has(lockOf(generation))) continue
    const writing = database.transaction(['packs', 'chunks'], 'readwrite')
    await Promise.all([
      writing.objectStore('packs').delete(generation),
      writing.objectStore('chunks').delete(chunksOfGeneration(generation)),
      writing.done,
    ])
  }
}
