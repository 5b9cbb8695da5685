import type {
  Attempt,
  ImportPreview,
  ListFacts,
  Progress,
  SubscriptionOffer,
} from '../library/index.ts'

/** What runs long tells how far it is, and stops when the signal aborts (`cancelled`). */
export interface Watch {
  readonly onProgress: (progress: Progress) => void
  readonly signal: AbortSignal
}

/** A column for each field of a case that the user chose; `null` for none. */
export type ColumnChoice = Readonly<Record<string, number | null>>

/** All that the list of lists asks of the world around it. Nothing rejects: failures are values. */
export interface ListsPort {
  /** Every list, the bundled one first. */
  lists(): Promise<Attempt<readonly ListFacts[]>>
  /** Calls the listener whenever the lists may have changed, until the signal aborts. */
  onChange(listener: () => void, signal: AbortSignal): void
  setOn(id: string, isOn: boolean): Promise<Attempt<null>>
  rename(id: string, name: string): Promise<Attempt<null>>
  remove(id: string): Promise<Attempt<null>>
  /** Offers the list as a file: as a compiled pack, or as JSON Lines that anybody can read. */
  save(id: string, as: 'pack' | 'json-lines', watch: Watch): Promise<Attempt<null>>

  /** Reads files and says what importing them would bring; `columns` corrects those of a CSV file. */
  read(
    files: readonly File[],
    columns: ColumnChoice | null,
    watch: Watch,
  ): Promise<Attempt<ImportPreview>>
  /** Offers the records that a reading rejected, with their reasons, as a CSV file. */
  saveRejected(reading: string): Promise<Attempt<null>>
  /** Stores what was read under a name. Until it has succeeded everything is as it was. */
  commit(reading: string, name: string, watch: Watch): Promise<Attempt<ListFacts>>
  /** Forgets what was read. */
  discard(reading: string): void

  /**
   * Asks for the permission to reach an address and what it offers. Must be called straight from
   * the user's click, for the browser asks only then.
   */
  look(address: string, watch: Watch): Promise<Attempt<SubscriptionOffer>>
  subscribe(offer: SubscriptionOffer, watch: Watch): Promise<Attempt<ListFacts>>
  /** Looks for news now; the list then says how it went. */
  updateNow(id: string): Promise<Attempt<null>>
}
