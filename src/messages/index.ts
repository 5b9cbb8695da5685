export { type Answers, listen, type Sender } from './listen.ts'
export type {
  BackgroundMessages,
  BlockBatch,
  PageId,
  PageIntroduction,
  PageMessages,
  PageWelcome,
} from './map.ts'
export { wordsOf } from './reply.ts'
export { sendToBackground, sendToPage } from './send.ts'
export type {
  Block,
  BlockMatch,
  CardContent,
  ExaminedCase,
  ExaminedText,
  Finding,
  HiddenQuote,
  KnownCase,
  PackFacts,
  SimilarCase,
  TabReport,
  TabStatus,
} from './types.ts'
