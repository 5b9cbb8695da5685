import type { Case } from '../../src/cases/index.ts'
import type { Meaning } from '../../src/meaning/index.ts'
import { compilePack } from '../../src/pack/index.ts'
import { type Before, casesToPublish, publish, readList } from '../../src/publication/index.ts'
import { meaning } from '../match/small-meaning.ts'
import { keysOf } from './written-list.ts'

/** A publisher whose server has all files of all versions. */
export class Publisher {
  readonly files = new Map<string, Uint8Array | string>()
  readonly keys = keysOf(1)
  /** What was published last. */
  before: Before | null = null

  /** Publishes the next version of the list. */
  publish(cases: readonly Case[], words: Meaning = meaning): Before {
    const ordered = casesToPublish(this.before, cases)
    const imprint = {
      name: 'Claims about the pond',
      publisher: 'The Pond Gazette',
      homepage: 'https://pond.example/',
      publishedAt: '2026-01-10T06:00:00.000Z',
    }
    const compiled = compilePack(ordered, words)
    const { files, list } = publish(this.before, ordered, compiled, imprint, this.keys.privateKey)
    for (const { name, bytes } of files) this.files.set(name, bytes)
    this.files.set('list.json', list)
    const read = readList(new TextEncoder().encode(list), this.keys.publicKey)
    if (!read.ok) throw new Error(read.failure.detail)
    this.before = { list: read.value, cases: ordered }
    return this.before
  }
}
