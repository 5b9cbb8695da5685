export type {
  Attempt,
  CsvColumns,
  Failure,
  FailureKind,
  ImportPreview,
  ListFacts,
  ListOrigin,
  ListStanding,
  Progress,
  Rejected,
  SubscriptionNews,
  SubscriptionOffer,
} from './types.ts'
