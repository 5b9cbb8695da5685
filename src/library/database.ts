import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { CaseChunk, PackHeader, SectionName } from '../pack/index.ts'

/** A pack as it is stored: all that matching needs, unpacked. */
export interface StoredPack {
  readonly header: PackHeader
  readonly sections: Readonly<Partial<Record<SectionName, Uint8Array<ArrayBuffer>>>>
  /** SHA-256 of each section, in hexadecimal. */
  readonly digests: Readonly<Partial<Record<SectionName, string>>>
}

/** A generation is one version of one list; nothing of it changes once it is written. */
interface Schema extends DBSchema {
  /** Checked when it is read, for it is the only part that changes in place. */
  lists: { key: string; value: unknown }
  packs: { key: string; value: StoredPack }
  /** Cases by generation and number of their stretch. */
  chunks: { key: [string, number]; value: CaseChunk }
}
export type Database = IDBPDatabase<Schema>

const name = 'disproof'
/** Raised when the stores change; `upgrade` then leads there from every version before. */
const version = 1

/** Opens the database, anew after the browser or the user took it away. */
export class Opener {
  #opening: Promise<Database> | null = null

  open(): Promise<Database> {
    const forget = () => {
      this.#opening = null
    }
    this.#opening ??= openDB<Schema>(name, version, {
      upgrade(database) {
        database.createObjectStore('lists')
        database.createObjectStore('packs')
        database.createObjectStore('chunks')
      },
      blocking(_current, _blocked, event) {
        // Somebody deletes or upgrades it: whoever holds on to it would block them for ever.
        if (event.target instanceof IDBDatabase) event.target.close()
        forget()
      },
      terminated: forget,
    }).catch((error: unknown) => {
      forget()
      throw error
    })
    return this.#opening
  }
}

/** All keys of a generation's chunks. */
export function chunksOfGeneration(generation: string): IDBKeyRange {
  return IDBKeyRange.bound([generation, 0], [generation, Number.MAX_SAFE_INTEGER])
}
