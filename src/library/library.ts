import type { Case } from '../cases/index.ts'
import type { Meaning } from '../meaning/index.ts'
import type { CaseChunk, PackParts } from '../pack/index.ts'
import { chunksOfGeneration } from './database.ts'
import { attempt, storageFailure } from './failures.ts'
import { writeGeneration } from './generations.ts'
import { asListRecord, type ListRecord, type StoredOrigin } from './list-record.ts'
import { ListStore } from './list-store.ts'
import { compiledAnew } from './rebuild.ts'
import { type OpenList, openStored, readStoredCase, suited } from './stored-list.ts'
import type { Attempt, Failure, ListFacts } from './types.ts'

/** What is stored of a list's cases, and where they came from. */
export interface NewCases {
  readonly origin: StoredOrigin
  readonly parts: PackParts
  readonly chunks: readonly CaseChunk[]
}

/** A list that is to be added. */
export interface NewList extends NewCases {
  readonly name: string
}

type OnProgress = (done: number, total: number) => void

/** What a record tells of the cases that it refers to. */
function toldOf({ origin, parts: { header } }: NewCases, generation: string) {
  const { cases, languages, oldestDate, dataDate } = header
  return { origin, generation, cases, languages, oldest: oldestDate, newest: dataDate }
}

/**
 * The lists that the user has added, to be opened and to be written. Every change is whole or not at
 * all: a pack is written under a new name first, and one transaction refers to it and takes the old one
 * away.
 */
export class Library extends ListStore {
  /** Adds a list. Until this has succeeded everything is as it was. */
  async add(list: NewList, onProgress: OnProgress): Promise<Attempt<ListFacts>> {
    const [id, generation] = [this.tools.newName(), this.tools.newName()]
    return attempt(async () => {
      const database = await this.database()
      const place = Date.parse(list.origin.addedAt)
      const record: ListRecord = {
        id,
        name: list.name,
        isOn: true,
        place,
        ...toldOf(list, generation),
      }
      const refer = async () => void (await database.put('lists', record, id))
      await this.#write(list, generation, onProgress, refer)
      this.news.tell('cases')
      const { generation: _, place: __, ...told } = record
      return { ...told, standing: { kind: 'ready' } }
    })
  }

  /**
   * Gives a list other cases; nothing where it was removed meanwhile. Until this has succeeded
   * everything is as it was.
   */
  async replace(id: string, cases: NewCases, onProgress: OnProgress): Promise<Attempt<null>> {
    const generation = this.tools.newName()
    return attempt(() =>
      this.#write(cases, generation, onProgress, () =>
        this.changeNow(id, 'cases', (record) => ({ ...record, ...toldOf(cases, generation) })),
      ),
    )
  }

  async #write(
    { parts, chunks }: Pick<NewCases, 'parts' | 'chunks'>,
    generation: string,
    onProgress: OnProgress,
    refer: () => Promise<void>,
  ): Promise<null> {
    const database = await this.database()
    const writing = { generation, parts, chunks, onProgress, refer }
    await writeGeneration(database, this.tools.locks, writing)
    return null
  }

  /** Whether all of a list is stored, and its index undamaged, whichever version made it. */
  async isWhole(id: string): Promise<boolean> {
    const database = await this.database()
    const record = asListRecord(await database.get('lists', id))
    if (record === null) return false
    const chunks = await database.getAll('chunks', chunksOfGeneration(record.generation))
    const stored = chunks.reduce((sum, chunk) => sum + chunk.cases, 0)
    if (stored !== record.cases) return false
    return (await openStored(database, record.generation)).ok !== false
  }

  /**
   * Opens the lists that are on. One that is damaged is left out and told so by `facts`; one that
   * another version of Disproof made is made anew meanwhile, and a change is told when it is.
   * @param words while they are being read, lists are read as well
   * @throws what the storage throws where it cannot be used at all
   */
  async open(words: Meaning | Promise<Meaning>): Promise<readonly OpenList[]> {
    const database = await this.database()
    const records = await this.records(database)
    const opening = records
      .filter(({ isOn }) => isOn)
      .map(async (list) => ({ list, found: await openStored(database, list.generation) }))
    const [meaning, ...stored] = await Promise.all([words, ...opening])
    const opened: OpenList[] = []
    for (const { list, found } of stored) {
      const { id, name, generation } = list
      const opening = suited(found, meaning)
      if (opening.ok === true) {
        const { pack } = opening
        this.standings.delete(id)
        const caseOf = (caseId: string) => readStoredCase(database, generation, pack, caseId)
        opened.push({ id, name, pack, caseOf })
      } else if (opening.ok === false) {
        this.standings.set(id, { kind: 'set-aside', reason: opening.failure })
      } else this.#rebuild(id, meaning)
    }
    return opened
  }

  /** Compiles a list's stored cases again, in the background of whatever else is asked. */
  #rebuild(id: string, meaning: Meaning): void {
    if (this.standings.get(id)?.kind === 'rebuilding') return
    this.standings.set(id, { kind: 'rebuilding' })
    // The page of lists and the background may both find it outdated; one of them does the work.
    const work = this.tools.locks.hold(`disproof-rebuilding:${id}`, () =>
      this.#rebuildNow(id, meaning),
    )
    work.catch((error: unknown) => {
      const reason: Failure =
        error instanceof RangeError
          ? { kind: 'damaged', detail: error.message }
          : storageFailure(error)
      this.standings.set(id, { kind: 'set-aside', reason })
      this.news.tell('facts')
    })
  }

  async #rebuildNow(id: string, meaning: Meaning): Promise<void> {
    const database = await this.database()
    const before = asListRecord(await database.get('lists', id))
    const isOutdated =
      before !== null &&
      suited(await openStored(database, before.generation), meaning).ok === 'outdated'
    if (!isOutdated) {
      this.standings.delete(id)
      return
    }
    const cases: Case[] = []
    for await (const some of this.cases(id)) for (const one of some) cases.push(one)
    if (cases.length < before.cases) {
      throw new RangeError(`of ${before.cases} cases ${cases.length} are left`)
    }
    const compiled = await compiledAnew(cases, meaning)
    const generation = this.tools.newName()
    // An update that came meanwhile is the newer one.
    const refer = () =>
      this.changeNow(id, 'cases', (record) =>
        record.generation === before.generation ? { ...record, generation } : record,
      )
    await this.#write(compiled, generation, () => {}, refer)
  }
}
