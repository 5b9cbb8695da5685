import type { Country } from './case.ts'

/** What the bullet list under a case tells of it. */
export interface Metadata {
  reportedIn: string | null
  publishedOn: string | null
  languages: string[]
  countries: Country[]
  keywords: string[]
}

/** A case as one document tells it, before it is merged with other tellings of the same case. */
export interface Draft {
  readonly document: string
  /** 1-based line where the case begins. */
  readonly line: number
  /** null where the document gives none. */
  readonly title: string | null
  readonly summary: readonly string[]
  readonly disproof: readonly string[]
  readonly references: readonly string[]
  /** Titles of related cases that the document names one by one, beside those in `references`. */
  readonly related: readonly string[]
  readonly metadata: Metadata | null
  readonly url: string | null
  readonly publisher: string | null
  readonly verdict: string | null
}
