import * as v from 'valibot'

/** Raised whenever the bytes of a pack are laid out or meant otherwise than before. */
export const formatVersion = 3

/** The first words of every pack, so that another file is told apart from a damaged pack. */
export const magic = 'disproof-pack'

const count = v.pipe(v.number(), v.integer(), v.minValue(0))
const date = v.nullable(v.pipe(v.string(), v.isoDate()))

/** How the claims' terms are kept: FlexSearch's export for few of them, plain postings for many. */
export type IndexKind = 'flexsearch' | 'postings'

/**
 * Parts of a pack, in the order in which they follow its header:
 * - `titles`, `ids`: of every case
 * - `owners`: for each case twice the number of its sentences, plus one where its title is a claim
 * - `sentences`: of summaries, that are claims
 * - `lengths`: a byte for each claim, how many different telling words it has
 * - `flexsearch`: FlexSearch's export as JSON; or `terms` and `postings`
 * - `near`: where the claims lie by meaning; may be missing
 * - `vectors`: of the claims; never in a file, but beside a stored pack
 * - `chunks`: for each stretch of cases their number and the length of their bytes
 * - `cases`: the stretches, each gzip-compressed JSON Lines
 */
export const sectionNames = [
  ...['titles', 'ids', 'owners', 'sentences', 'lengths', 'flexsearch', 'terms', 'postings'],
  ...['near', 'vectors', 'chunks', 'cases'],
] as const
export type SectionName = (typeof sectionNames)[number]

/** The parts of a pack, unpacked; `cases` alone stays compressed, stretch by stretch. */
export type Sections = ReadonlyMap<SectionName, Uint8Array>

/** The first line of a pack, as JSON in UTF-8; its sections follow the line break. */
export const headerSchema = v.object({
  magic: v.literal(magic),
  formatVersion: count,
  /** Of the text-to-terms encoder that the index was built with. */
  encoderVersion: count,
  /** Of the word vectors that `near` was made with; null where there is none. */
  wordsVersion: v.nullable(v.string()),
  cases: count,
  /** Sentences that pages are compared with: titles and summary sentences. */
  claims: count,
  /** ISO dates of the oldest and the newest case; null where no case is dated. */
  oldestDate: date,
  dataDate: date,
  /** BCP 47 tags of the cases' languages, the most frequent first. */
  languages: v.array(v.string()),
  /** ISO 639-1 codes of the languages other than English that claims are written in. */
  claimLanguages: v.pipe(v.array(v.pipe(v.string(), v.maxLength(8))), v.maxLength(100)),
  /** The sections that there are, and the length of each as it is stored. */
  sections: v.array(v.object({ name: v.picklist(sectionNames), bytes: count })),
  /** Of the header and all sections, as `checksumOf` has it. */
  checksum: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
})
export type PackHeader = v.InferOutput<typeof headerSchema>
