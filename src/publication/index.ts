export { besideList, listAddress } from './address.ts'
export { type CheckedPack, checkingPack, checkPack } from './check-pack.ts'
export {
  type Fetched,
  type FetchTools,
  type FetchWatch,
  fetchFile,
  longestFetch,
  longestSilence,
} from './fetch-file.ts'
export { type FetchedList, fetchAnnounced, fetchList, type KnownList } from './fetch-list.ts'
export * from './form/index.ts'
export type { Changes, NewPack, UpdateProgress, UpdateTools, UpdateWatch } from './new-pack.ts'
export { type Pacing, paced } from './pacing.ts'
export { prepareClaims } from './prepare-claims.ts'
export {
  type Before,
  casesToPublish,
  type Imprint,
  mostKeptDeltas,
  type NewFile,
  type Publication,
  publish,
} from './publish.ts'
export { type StoredList, type Subscribed, type Update, updateList } from './update-list.ts'
