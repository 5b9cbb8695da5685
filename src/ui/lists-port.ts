import type { Attempt, ImportPreview, ListFacts, ListOffer, Progress } from '../library/index.ts'

/** What runs long tells how far it is, and stops when the signal aborts (`cancelled`). */
export interface Watch {
  readonly onProgress: (progress: Progress) => void
  readonly signal: AbortSignal
}

/** Files that were read, until they are stored or given up. */
export interface Reading {
  readonly preview: ImportPreview
  /** Offers the records that were rejected, with their reasons, as a CSV file. */
  saveRejected(): Promise<Attempt<null>>
  /** Stores what was read under a name. Until it has succeeded everything is as it was. */
  commit(name: string, watch: Watch): Promise<Attempt<ListFacts>>
  /** Forgets what was read. */
  discard(): void
}

/** For each field of a case the column that gives it; null for none. */
export type ColumnChoice = NonNullable<ImportPreview['csv']>['columns']

/** All that the list of lists asks of the world around it. Nothing rejects: failures are values. */
export interface ListsPort {
  /** Every list, the bundled one first. */
  lists(): Promise<Attempt<readonly ListFacts[]>>
  /** Calls the listener whenever the lists may have changed, until the signal aborts. */
  onChange(listener: () => void, signal: AbortSignal): void
  setOn(id: string, isOn: boolean): Promise<Attempt<null>>
  rename(id: string, name: string): Promise<Attempt<null>>
  remove(id: string): Promise<Attempt<null>>
  /** Offers all cases of a list as a file of JSON Lines. */
  save(list: ListFacts): Promise<Attempt<null>>
  /** Reads files and says what importing them would bring; `columns` corrects those of a CSV file. */
  read(
    files: readonly File[],
    columns: ColumnChoice | null,
    watch: Watch,
  ): Promise<Attempt<Reading>>
  /** Asks an address what list there is; nothing is stored. To be called while a click is handled. */
  look(address: string, watch: Watch): Promise<Attempt<ListOffer>>
  /** Adds a list that the user has looked at, and has it asked for again from then on. */
  subscribe(offer: ListOffer, watch: Watch): Promise<Attempt<ListFacts>>
  /**
   * Asks for a subscribed list now; true where it has changed. To be called while a click is
   * handled.
   */
  update(list: Pick<ListFacts, 'id'>, address: string, watch: Watch): Promise<Attempt<boolean>>
}
