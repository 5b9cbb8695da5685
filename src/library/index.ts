export { browserTools } from './browser-tools.ts'
export { Import, type ImportTools } from './import.ts'
export { Library, type NewList } from './library.ts'
export { type LibraryTools, ListStore, libraryTools } from './list-store.ts'
export { browserLocks, type Locks } from './locks.ts'
export type { Change, Teller } from './news.ts'
export {
  bundledCases,
  bundledList,
  type OwnPath,
  openBundled,
  openMeaning,
  openOwn,
  type ReadOwn,
} from './own-files.ts'
export { compiledAnew, type StorableList, storable } from './rebuild.ts'
export type { OpenList } from './stored-list.ts'
export { Subscriptions, type SubscriptionTools, type Watching } from './subscriptions.ts'
export type {
  Attempt,
  Failure,
  FailureKind,
  ImportPreview,
  ListFacts,
  ListOffer,
  ListOrigin,
  ListStanding,
  Progress,
  Subscription,
} from './types.ts'
