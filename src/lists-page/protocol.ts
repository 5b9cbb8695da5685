import type { ColumnChoice } from '../cases/index.ts'
import type { Attempt, ImportPreview, ListFacts, ListOffer, Progress } from '../library/index.ts'

/** What the page asks of its import worker, one thing at a time. */
export type ImportTask =
  | {
      readonly kind: 'read'
      readonly files: readonly File[]
      readonly columns: ColumnChoice | null
    }
  | { readonly kind: 'rejected' }
  | { readonly kind: 'commit'; readonly name: string }
  | { readonly kind: 'look'; readonly address: string }
  | { readonly kind: 'subscribe'; readonly offer: ListOffer }
  | { readonly kind: 'update'; readonly id: string }

/** What each task comes to. */
export interface ImportResults {
  readonly read: Attempt<ImportPreview>
  readonly rejected: Attempt<string>
  readonly commit: Attempt<ListFacts>
  readonly look: Attempt<ListOffer>
  readonly subscribe: Attempt<ListFacts>
  /** True where the list has changed. */
  readonly update: Attempt<boolean>
}

/** What the worker sends back: how far it is, then what came of it. */
export type ImportReply =
  | { readonly kind: 'progress'; readonly progress: Progress }
  | { readonly kind: 'result'; readonly result: Attempt<unknown> }
