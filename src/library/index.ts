export { Import, type ImportTools } from './import.ts'
export { Library, type LibraryTools, type NewList } from './library.ts'
export type { Locks } from './locks.ts'
export {
  bundledList,
  type OwnPath,
  openBundled,
  openMeaning,
  type ReadOwn,
} from './own-files.ts'
export { compiledAnew, type StorableList, storable } from './rebuild.ts'
export type { OpenList } from './stored-list.ts'
export type {
  Attempt,
  Failure,
  FailureKind,
  ImportPreview,
  ListFacts,
  ListOrigin,
  ListStanding,
  Progress,
} from './types.ts'
