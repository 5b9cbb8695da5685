import type { CsvDescription, ReadProblem } from '../cases/index.ts'

/** What the user's list of lists shows of one list. */
export interface ListFacts {
  /** `bundled`, or the random name that a list was given when it was added. */
  readonly id: string
  readonly name: string
  readonly isOn: boolean
  readonly cases: number
  /** BCP 47 tags of the cases' languages, the most frequent first. */
  readonly languages: readonly string[]
  /** ISO dates of the oldest and the newest case; null where no case is dated. */
  readonly oldest: string | null
  readonly newest: string | null
  readonly origin: ListOrigin
  readonly standing: ListStanding
}

/** Where a list came from. `addedAt` is an ISO time. */
export type ListOrigin =
  | { readonly kind: 'bundled' }
  | { readonly kind: 'file'; readonly addedAt: string }
  | Subscription
  /** Another version of Disproof has written it. */
  | { readonly kind: 'unknown' }

/** A list that is fetched again and again from where its publisher puts it. */
export interface Subscription {
  readonly kind: 'subscription'
  /** ISO time of the subscription. */
  readonly addedAt: string
  readonly address: string
  readonly publisher: string
  readonly homepage: string | null
  /** The key that the user has confirmed, and its fingerprint, which is what they have looked at. */
  readonly publicKey: string
  readonly fingerprint: string
  /** Of what is stored. */
  readonly version: number
  /** ISO time. */
  readonly publishedAt: string
  /** What the server calls the version that is stored; null where it does not. */
  readonly etag: string | null
  readonly asking: Asking
}

/** How asking for a subscribed list went and goes on. Times in milliseconds since 1970. */
export interface Asking {
  readonly lastSuccessAt: number
  /** Null since the last success. */
  readonly lastFailure: (Failure & { readonly at: number }) | null
  /** In a row, up to now. */
  readonly failures: number
  readonly nextTryAt: number
}

/** Whether a list can be used. */
export type ListStanding =
  | { readonly kind: 'ready' }
  /** Its index is being made anew, because it was damaged or of another version. */
  | { readonly kind: 'rebuilding' }
  /** It cannot be used; its cases may be lost. */
  | { readonly kind: 'set-aside'; readonly reason: Failure }

/**
 * Why something did not succeed. Every kind has words of its own in the interface; `detail` is the
 * technical reason beneath them and may be empty.
 */
export interface Failure {
  readonly kind: FailureKind
  readonly detail: string
}

export const failureKinds = [
  /** The file holds nothing that could be imported. */
  'no-cases',
  /** The file or list cannot be read, or is of no known kind. */
  'unreadable',
  'too-large',
  /** The browser's storage is full. */
  'storage-full',
  /** The browser's storage cannot be used. */
  'storage-failed',
  /** The stored list is damaged. */
  'damaged',
  'cancelled',
  /** The user has not allowed, or no longer allows, that the list's server is asked. */
  'not-allowed',
  // What else can go wrong with a published list; `publication` tells each apart.
  'not-https',
  'no-answer',
  'redirected',
  'too-slow',
  'wrong-key',
  'wrong-signature',
  'wrong-file',
  'older-version',
  /** Anything else: a mistake of ours. */
  'failed',
] as const
export type FailureKind = (typeof failureKinds)[number]

/** A value, or why there is none. */
export type Attempt<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly failure: Failure }

/** How far a long piece of work is. */
export interface Progress {
  readonly stage: 'fetching' | 'reading' | 'comparing' | 'indexing' | 'storing'
  /** Bytes while fetching, otherwise cases or steps. */
  readonly done: number
  /** 0 where it is not known. */
  readonly total: number
}

/** What an import would bring, before anything is stored. */
export interface ImportPreview {
  /** A name made from the file's. */
  readonly suggestedName: string
  readonly cases: number
  /** Cases that cannot be found on a page, because their claims say too little. */
  readonly unmatchable: number
  readonly languages: readonly string[]
  readonly oldest: string | null
  readonly newest: string | null
  /** Cases that another list has already, by the name of that list; '' is the bundled one. */
  readonly duplicates: readonly { readonly list: string; readonly cases: number }[]
  readonly rejected: number
  /** The first of the rejected records. */
  readonly rejectedSample: readonly ReadProblem[]
  /** The titles of the first cases, for the eye. */
  readonly sample: readonly string[]
  /** Null where the file is no CSV. */
  readonly csv: CsvDescription | null
}

/** What a published list is, before the user subscribes to it. */
export interface ListOffer {
  readonly address: string
  readonly name: string
  readonly publisher: string
  readonly homepage: string | null
  /** ISO time. */
  readonly publishedAt: string
  readonly cases: number
  /** Of what will be fetched. */
  readonly bytes: number
  readonly publicKey: string
  readonly fingerprint: string
}
