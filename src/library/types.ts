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

/** Where a list came from, and with it who keeps it up to date. */
export type ListOrigin =
  | { readonly kind: 'bundled' }
  /** ISO time when the file was imported. */
  | { readonly kind: 'file'; readonly addedAt: string }
  | { readonly kind: 'subscription'; readonly addedAt: string; readonly news: SubscriptionNews }

/** How a subscription fares. Times are ISO times. */
export interface SubscriptionNews {
  readonly address: string
  /** Fingerprint of the key that every update must be signed with. */
  readonly keyFingerprint: string
  /** The publisher's own number of the version that is stored. */
  readonly version: number
  readonly lastSuccess: string
  /** Null where the last attempt succeeded. */
  readonly lastFailure: { readonly at: string; readonly reason: Failure } | null
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

export type FailureKind =
  /** The file holds nothing that could be imported. */
  | 'no-cases'
  /** The file cannot be read, or is of no known kind. */
  | 'unreadable'
  | 'too-large'
  /** The browser's storage is full. */
  | 'storage-full'
  /** The browser's storage cannot be used. */
  | 'storage-failed'
  /** The stored list is damaged. */
  | 'damaged'
  /** The address is not https, or no address. */
  | 'not-https'
  | 'no-permission'
  /** The server cannot be reached, or broke off. */
  | 'no-answer'
  | 'too-slow'
  /** The server answers with an error, or with something that is no list. */
  | 'wrong-answer'
  /** The address leads to another one. */
  | 'redirected'
  /** The signature does not fit the key. */
  | 'wrong-signature'
  /** The server offers an older version than the one that is stored. */
  | 'older-version'
  | 'cancelled'
  /** Anything else: a mistake of ours. */
  | 'failed'

/** A value, or why there is none. */
export type Attempt<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly failure: Failure }

/** How far a long piece of work is. */
export interface Progress {
  readonly stage: 'reading' | 'downloading' | 'comparing' | 'indexing' | 'storing'
  readonly done: number
  /** 0 where it is not known. */
  readonly total: number
}

/** A record that was left out, and why. */
export interface Rejected {
  readonly document: string
  /** 1-based; null where it cannot be told. */
  readonly line: number | null
  readonly field: string | null
  readonly reason: string
}

/** What may be told of a CSV file's columns; `null` stands for a field that no column gives. */
export interface CsvColumns {
  readonly header: readonly string[]
  /** Column of each field of a case, by its name in the reader ("title", "disproof", …). */
  readonly columns: Readonly<Record<string, number | null>>
  /** The first rows, for the eye. */
  readonly sample: readonly (readonly string[])[]
}

/** What an import would bring, before anything is stored. */
export interface ImportPreview {
  /** Names the reading that `commit` imports; valid until the next reading or until the page closes. */
  readonly reading: string
  /** A name made from the file's. */
  readonly suggestedName: string
  readonly cases: number
  /** Cases that cannot be found on a page, because their claims say too little. */
  readonly unmatchable: number
  readonly languages: readonly string[]
  readonly oldest: string | null
  readonly newest: string | null
  /** Cases that another list has already, by the name of that list. */
  readonly duplicates: readonly { readonly list: string; readonly cases: number }[]
  readonly rejected: number
  /** The first of the rejected records. */
  readonly rejectedSample: readonly Rejected[]
  /** The titles of the first cases, for the eye. */
  readonly sample: readonly string[]
  /** Null where the file is no CSV. */
  readonly csv: CsvColumns | null
}

/** What a list's address offers, before it is subscribed to. */
export interface SubscriptionOffer {
  readonly address: string
  readonly name: string
  readonly publisher: string
  readonly cases: number
  /** Bytes of the first download. */
  readonly bytes: number
  readonly keyFingerprint: string
  /** ISO time of the offered version. */
  readonly publishedAt: string
}
