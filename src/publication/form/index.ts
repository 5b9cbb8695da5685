export { decodeDelta, encodeDelta, readDelta } from './delta-file.ts'
export { applyDelta, type Delta, difference, orderedAfter } from './difference.ts'
export {
  fingerprintOf,
  type KeyPair,
  keyPairFrom,
  privateKeyBytes,
  publicKeyBytes,
} from './keys.ts'
export {
  listFormatVersion,
  listMagic,
  type Manifest,
  mostBytes,
  type PublishedDelta,
  type PublishedFile,
  type Unsigned,
} from './manifest.ts'
export { dueLists, nextDue, nextTry, type Scheduled } from './next-try.ts'
export { type Plan, planUpdate } from './plan-update.ts'
export { readList, signList } from './signed-list.ts'
export {
  type Outcome,
  reasonOf,
  type Trouble,
  type TroubleKind,
  tried,
  trouble,
} from './trouble.ts'
