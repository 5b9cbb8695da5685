import type { Case } from '../cases/index.ts'
import type { Meaning } from '../meaning/index.ts'
import { type CaseChunk, casesOf, type PackParts } from '../pack/index.ts'
import { chunksOfGeneration, type Database, Opener } from './database.ts'
import { attempt, storageFailure } from './failures.ts'
import { sweep, writeGeneration } from './generations.ts'
import { asListRecord, type ListRecord, type StoredOrigin, unreadableFacts } from './list-record.ts'
import { browserLocks, type Locks } from './locks.ts'
import { type Change, News } from './news.ts'
import { compiledAnew } from './rebuild.ts'
import { type OpenList, openStored, readStoredCase, suited } from './stored-list.ts'
import type { Attempt, ListFacts, ListStanding, Subscription } from './types.ts'

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

type RecordChange = ((record: ListRecord) => ListRecord) | 'remove'
type OnProgress = (done: number, total: number) => void

/** What a record tells of the cases that it refers to. */
function toldOf({ origin, parts: { header } }: NewCases, generation: string) {
  const { cases, languages, oldestDate, dataDate } = header
  return { origin, generation, cases, languages, oldest: oldestDate, newest: dataDate }
}

/** What a library needs of the world. */
export interface LibraryTools {
  readonly locks: Locks
  /** A name that nobody else has. */
  readonly newName: () => string
  /**
   * Whether changes by other pages and workers are heard by themselves. The background is told of
   * them by message, for a message also wakes it.
   */
  readonly hearsOthers: boolean
}

/** What a library needs, from a browser. */
export const libraryTools: LibraryTools = {
  locks: browserLocks,
  newName: () => crypto.randomUUID(),
  hearsOthers: true,
}

/** Changing records of one list or many at once goes through one name. */
const changing = 'disproof-lists'

/**
 * The lists that the user has added, in the browser's database. Every change is whole or not at all:
 * a pack is written under a new name first, and one transaction refers to it and takes the old one
 * away.
 */
export class Library {
  readonly #opener = new Opener()
  readonly #tools: LibraryTools
  readonly #news: News
  /** Of lists that were opened and cannot be used, or not yet. */
  readonly #standings = new Map<string, ListStanding>()

  constructor(tools: LibraryTools = libraryTools) {
    this.#tools = tools
    this.#news = new News(tools.hearsOthers)
  }

  /** Calls the listener whenever the lists have changed, until the signal aborts. */
  onChange(listener: (change: Change) => void, signal: AbortSignal): void {
    this.#news.listen(listener, signal)
  }

  /** Has listeners here know of a change that another page or worker has made. */
  hear(change: Change): void {
    this.#news.hear(change)
  }

  async #records(database: Database): Promise<ListRecord[]> {
    const stored = await database.getAll('lists')
    return stored
      .flatMap((record) => asListRecord(record) ?? [])
      .sort((one, other) => one.place - other.place)
  }

  /** Lists that this version of Disproof cannot read, told by what there is of them. */
  async #unreadable(database: Database): Promise<ListFacts[]> {
    const ids = await database.getAllKeys('lists')
    const stored = await Promise.all(ids.map((id) => database.get('lists', id)))
    return ids.flatMap((id, at) =>
      asListRecord(stored[at]) === null ? [unreadableFacts(id, stored[at])] : [],
    )
  }

  /** The user's lists, in their order. */
  facts(): Promise<Attempt<readonly ListFacts[]>> {
    return attempt(async () => {
      const database = await this.#opener.open()
      const records = await this.#records(database)
      const readable = records.map(
        ({ generation: _, place: __, ...told }): ListFacts => ({
          ...told,
          standing: this.#standings.get(told.id) ?? { kind: 'ready' },
        }),
      )
      return [...readable, ...(await this.#unreadable(database))]
    })
  }

  /** Adds a list. Until this has succeeded everything is as it was. */
  async add(list: NewList, onProgress: OnProgress): Promise<Attempt<ListFacts>> {
    const [id, generation] = [this.#tools.newName(), this.#tools.newName()]
    return attempt(async () => {
      const database = await this.#opener.open()
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
      this.#news.tell('cases')
      const { generation: _, place: __, ...told } = record
      return { ...told, standing: { kind: 'ready' } }
    })
  }

  /**
   * Gives a list other cases; nothing where it was removed meanwhile. Until this has succeeded
   * everything is as it was.
   */
  async replace(id: string, cases: NewCases, onProgress: OnProgress): Promise<Attempt<null>> {
    const generation = this.#tools.newName()
    return attempt(() =>
      this.#write(cases, generation, onProgress, () =>
        this.#changeNow(id, 'cases', (record) => ({ ...record, ...toldOf(cases, generation) })),
      ),
    )
  }

  async #write(
    { parts, chunks }: Pick<NewCases, 'parts' | 'chunks'>,
    generation: string,
    onProgress: OnProgress,
    refer: () => Promise<void>,
  ): Promise<null> {
    const database = await this.#opener.open()
    const writing = { generation, parts, chunks, onProgress, refer }
    await writeGeneration(database, this.#tools.locks, writing)
    return null
  }

  /** Changes what is told of a list, or takes it away with all that is stored of it. */
  #changeNow(id: string, what: Change, change: RecordChange): Promise<void> {
    return this.#tools.locks.hold(changing, async () => {
      const database = await this.#opener.open()
      const writing = database.transaction(['lists', 'packs', 'chunks'], 'readwrite')
      const record = asListRecord(await writing.objectStore('lists').get(id))
      const changed = change === 'remove' || record === null ? null : change(record)
      if (changed) await writing.objectStore('lists').put(changed, id)
      else if (change === 'remove') await writing.objectStore('lists').delete(id)
      if (record && changed?.generation !== record.generation) {
        await writing.objectStore('packs').delete(record.generation)
        await writing.objectStore('chunks').delete(chunksOfGeneration(record.generation))
      }
      await writing.done
      if (what === 'cases') this.#standings.delete(id)
      this.#news.tell(what)
    })
  }

  #change(id: string, what: Change, change: RecordChange): Promise<Attempt<null>> {
    return attempt(async () => {
      await this.#changeNow(id, what, change)
      return null
    })
  }

  setOn(id: string, isOn: boolean): Promise<Attempt<null>> {
    return this.#change(id, 'cases', (record) => ({ ...record, isOn }))
  }

  /** Pages are checked again, for the popup tells the names of lists. */
  rename(id: string, name: string): Promise<Attempt<null>> {
    return this.#change(id, 'cases', (record) => ({ ...record, name }))
  }

  remove(id: string): Promise<Attempt<null>> {
    return this.#change(id, 'cases', 'remove')
  }

  /** Changes what is told of where a subscribed list comes from, not its cases. */
  retell(id: string, change: (subscription: Subscription) => Subscription): Promise<Attempt<null>> {
    return this.#change(id, 'facts', (record) =>
      record.origin.kind === 'subscription' ? { ...record, origin: change(record.origin) } : record,
    )
  }

  /** Whether all that pages need of a list is stored and undamaged, whichever version made it. */
  async isWhole(id: string): Promise<boolean> {
    const database = await this.#opener.open()
    const record = asListRecord(await database.get('lists', id))
    return record !== null && (await openStored(database, record.generation)).ok !== false
  }

  /** All cases of a list, stretch by stretch. */
  async *cases(id: string): AsyncGenerator<readonly Case[]> {
    const database = await this.#opener.open()
    const record = asListRecord(await database.get('lists', id))
    if (record === null) return
    const keys = await database.getAllKeys('chunks', chunksOfGeneration(record.generation))
    for (const key of keys) {
      const chunk = await database.get('chunks', key)
      if (chunk !== undefined) yield casesOf(chunk)
    }
  }

  /**
   * Opens the lists that are on. One that is damaged is left out and told so by `facts`; one that
   * another version of Disproof made is made anew meanwhile, and a change is told when it is.
   * @param words while they are being read, lists are read as well
   * @throws what the storage throws where it cannot be used at all
   */
  async open(words: Meaning | Promise<Meaning>): Promise<readonly OpenList[]> {
    const database = await this.#opener.open()
    const records = await this.#records(database)
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
        this.#standings.delete(id)
        const caseOf = (caseId: string) => readStoredCase(database, generation, pack, caseId)
        opened.push({ id, name, pack, caseOf })
      } else if (opening.ok === false) {
        this.#standings.set(id, { kind: 'set-aside', reason: opening.failure })
      } else this.#rebuild(id, meaning)
    }
    return opened
  }

  /** Takes away what an import that was broken off has left behind. */
  sweep(): Promise<Attempt<null>> {
    return attempt(async () => {
      const database = await this.#opener.open()
      // What a list refers to that another version of Disproof has written cannot be told.
      if ((await this.#unreadable(database)).length > 0) return null
      const records = await this.#records(database)
      const referred = new Set(records.map(({ generation }) => generation))
      await sweep(database, this.#tools.locks, referred)
      return null
    })
  }

  /** Compiles a list's stored cases again, in the background of whatever else is asked. */
  #rebuild(id: string, meaning: Meaning): void {
    if (this.#standings.get(id)?.kind === 'rebuilding') return
    this.#standings.set(id, { kind: 'rebuilding' })
    const work = async () => {
      const cases: Case[] = []
      for await (const some of this.cases(id)) cases.push(...some)
      const { parts, chunks } = await compiledAnew(cases, meaning)
      const generation = this.#tools.newName()
      await this.#write(
        { parts, chunks },
        generation,
        () => {},
        () => this.#changeNow(id, 'cases', (record) => ({ ...record, generation })),
      )
    }
    work().catch((error: unknown) => {
      this.#standings.set(id, { kind: 'set-aside', reason: storageFailure(error) })
      this.#news.tell('facts')
    })
  }
}
