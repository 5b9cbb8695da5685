import * as v from 'valibot'

/** The first words of every published list. */
export const listMagic = 'disproof-list'
/** Raised whenever a list is laid out or meant otherwise than before. */
export const listFormatVersion = 1

/** Bytes of the longest pack or delta that is fetched. */
export const mostBytes = 300_000_000
/** Deltas that a list may name: a year of days. */
const mostDeltas = 366

const positive = v.pipe(v.number(), v.safeInteger(), v.minValue(1))
/** Shown beside the buttons of our own pages: nothing in it may turn the line around. */
const turning = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/u
const words = v.pipe(
  v.string(),
  v.trim(),
  v.nonEmpty(),
  v.maxLength(200),
  v.check((text) => !turning.test(text), 'must be one line without control characters'),
)
const digits = (count: number) =>
  v.pipe(v.string(), v.regex(new RegExp(`^[0-9a-f]{${count}}$`, 'u'), 'must be hexadecimal'))

/** A file beside the list. Its name leads nowhere else: no folder, no scheme, no dots in front. */
const fileName = v.pipe(
  v.string(),
  v.regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/u, 'must be a plain file name'),
)
const fileEntries = {
  file: fileName,
  bytes: positive,
  sha256: digits(64),
}

const deltaSchema = v.pipe(
  v.object({ from: positive, to: positive, ...fileEntries }),
  v.check(({ from, to }) => from < to, 'must lead to a later version'),
)

/** `list.json`: what there is of a list, who says so, and the signature over all of it. */
export const manifestSchema = v.object({
  magic: v.literal(listMagic),
  formatVersion: v.literal(listFormatVersion),
  name: words,
  publisher: words,
  homepage: v.optional(v.pipe(v.string(), v.url(), v.startsWith('https://'), v.maxLength(2_000))),
  /** Goes up with everything that is published. */
  version: positive,
  publishedAt: v.pipe(v.string(), v.isoTimestamp()),
  /** How many cases the list has. */
  cases: positive,
  pack: v.object(fileEntries),
  /** From an earlier version to a later one. */
  deltas: v.pipe(v.array(deltaSchema), v.maxLength(mostDeltas)),
  publicKey: v.pipe(v.string(), v.regex(/^disproof-public-[0-9a-f]{64}$/u, 'must be a public key')),
  signature: digits(128),
})

export type Manifest = v.InferOutput<typeof manifestSchema>
export type PublishedFile = Manifest['pack']
export type PublishedDelta = Manifest['deltas'][number]
/** What there is to sign. */
export type Unsigned = Omit<Manifest, 'signature' | 'publicKey'>
