import type { Case } from '../cases/index.ts'
import { casesOf } from '../pack/index.ts'
import { chunksOfGeneration, type Database, Opener } from './database.ts'
import { attempt } from './failures.ts'
import { sweep } from './generations.ts'
import { asListRecord, type ListRecord, unreadableFacts } from './list-record.ts'
import { browserLocks, type Locks } from './locks.ts'
import { type Change, type ChangeListener, News, type Teller } from './news.ts'
import type { Attempt, ListFacts, ListStanding, Subscription } from './types.ts'

/** What becomes of a list's record. */
export type RecordChange = ((record: ListRecord) => ListRecord) | 'remove'

/** What a library needs of the world. */
export interface LibraryTools {
  readonly locks: Locks
  /** A name that nobody else has. */
  readonly newName: () => string
  /** Where this is: a worker belongs to a page. */
  readonly self: Teller
}

/** What a library needs, from a browser. */
export const libraryTools: LibraryTools = {
  locks: browserLocks,
  newName: () => crypto.randomUUID(),
  self: 'page',
}

/** Changing records of one list or many at once goes through one name. */
const changing = 'disproof-lists'

/**
 * What is told of the lists that the user has added, and their cases, in the browser's database. It
 * knows nothing of how pages are checked: the page of lists loads no more than this.
 */
export class ListStore {
  protected readonly tools: LibraryTools
  protected readonly news: News
  /** Of lists that were opened and cannot be used, or not yet. */
  protected readonly standings = new Map<string, ListStanding>()
  readonly #opener = new Opener()

  constructor(tools: LibraryTools = libraryTools) {
    this.tools = tools
    this.news = new News(tools.self)
  }

  protected database(): Promise<Database> {
    return this.#opener.open()
  }

  /** Calls the listener whenever the lists have changed, until the signal aborts. */
  onChange(listener: ChangeListener, signal: AbortSignal): void {
    this.news.listen(listener, signal)
  }

  /** Has listeners here know of a change that a page or a worker of one has made. */
  hear(change: Change): void {
    this.news.hear(change, 'page')
  }

  /** The records that can be read, in the order of their lists. */
  protected async records(database: Database): Promise<ListRecord[]> {
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
      const database = await this.database()
      const records = await this.records(database)
      const readable = records.map(
        ({ generation: _, place: __, ...told }): ListFacts => ({
          ...told,
          standing: this.standings.get(told.id) ?? { kind: 'ready' },
        }),
      )
      return [...readable, ...(await this.#unreadable(database))]
    })
  }

  /** Changes what is told of a list, or takes it away with all that is stored of it. */
  protected changeNow(id: string, what: Change, change: RecordChange): Promise<void> {
    return this.tools.locks.hold(changing, async () => {
      const database = await this.database()
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
      if (what === 'cases') this.standings.delete(id)
      this.news.tell(what)
    })
  }

  #change(id: string, what: Change, change: RecordChange): Promise<Attempt<null>> {
    return attempt(async () => {
      await this.changeNow(id, what, change)
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

  /** All cases of a list, stretch by stretch. */
  async *cases(id: string): AsyncGenerator<readonly Case[]> {
    const database = await this.database()
    const record = asListRecord(await database.get('lists', id))
    if (record === null) return
    const keys = await database.getAllKeys('chunks', chunksOfGeneration(record.generation))
    for (const key of keys) {
      const chunk = await database.get('chunks', key)
      if (chunk !== undefined) yield casesOf(chunk)
    }
  }

  /** Takes away what an import that was broken off has left behind. */
  sweep(): Promise<Attempt<null>> {
    return attempt(async () => {
      const database = await this.database()
      // What a list refers to that another version of Disproof has written cannot be told.
      if ((await this.#unreadable(database)).length > 0) return null
      const records = await this.records(database)
      const referred = new Set(records.map(({ generation }) => generation))
      await sweep(database, this.tools.locks, referred)
      return null
    })
  }
}
