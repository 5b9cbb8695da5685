export type { BackgroundMessages, BlockBatch, PageId, PageMessages } from './map.ts'
export type {
  Block,
  BlockMatch,
  Finding,
  PackFacts,
  TabReport,
  TabStatus,
} from './types.ts'
