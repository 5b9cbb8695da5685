/** Why a list could not be fetched or used. `detail` is the technical reason and may be empty. */
export interface Trouble {
  readonly kind: TroubleKind
  readonly detail: string
}

export type TroubleKind =
  /** The address is no https address. */
  | 'not-https'
  /** Nobody answers, or not with the file. */
  | 'no-answer'
  /** The server sends one elsewhere: whom a user subscribes to is the address that they see. */
  | 'redirected'
  | 'too-slow'
  | 'too-large'
  /** What came is no published list, or one that this version of Disproof cannot read. */
  | 'unreadable'
  /** The list is signed with another key than the one that the user has confirmed. */
  | 'wrong-key'
  /** The signature does not fit what is signed. */
  | 'wrong-signature'
  /** A file is not the one that the list announces. */
  | 'wrong-file'
  /** The list is older than what was fetched before. */
  | 'older-version'
  /** What is stored, or what was announced and came, does not hold together. */
  | 'damaged'
  | 'cancelled'
  /** Anything else: a mistake of ours, or a storage that fails. */
  | 'failed'

/** A value, or why there is none. */
export type Outcome<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly failure: Trouble }

/** What went wrong, with the technical reason in words. */
export function trouble(kind: TroubleKind, detail = ''): Outcome<never> {
  return { ok: false, failure: { kind, detail } }
}

/** The value of some work, or what it threw as trouble of a kind. */
export function tried<Value>(kind: TroubleKind, work: () => Value): Outcome<Value> {
  try {
    return { ok: true, value: work() }
  } catch (error) {
    return trouble(kind, reasonOf(error))
  }
}

/** What was thrown, in words. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
