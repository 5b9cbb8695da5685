import * as v from 'valibot'
import { caseSchema } from '../cases/index.ts'

/** Raised whenever the bytes of a pack are laid out or meant otherwise than before. */
export const formatVersion = 1

/** The first words of every pack, so that another file is told apart from a damaged pack. */
export const magic = 'disproof-pack'

const count = v.pipe(v.number(), v.integer(), v.minValue(0))

/** The first line of a pack, as JSON in UTF-8; the gzip-compressed body follows the line break. */
export const headerSchema = v.object({
  magic: v.literal(magic),
  formatVersion: count,
  /** Of the text-to-terms encoder that the index was built with. */
  encoderVersion: count,
  cases: count,
  /** Sentences that pages are compared with: titles and summary sentences. */
  claims: count,
  /** ISO date of the newest case; null where no case is dated. */
  dataDate: v.nullable(v.pipe(v.string(), v.isoDate())),
  /** SHA-256 of the body's bytes, in hexadecimal. */
  checksum: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
})
export type PackHeader = v.InferOutput<typeof headerSchema>

const claimSchema = v.object({
  /** Place of the claim's case in `cases`. */
  case: count,
  isTitle: v.boolean(),
  text: v.string(),
})

/** What a pack holds behind its header. */
export const bodySchema = v.object({
  cases: v.array(caseSchema),
  claims: v.array(claimSchema),
  /** FlexSearch's export, part by part. */
  index: v.record(v.string(), v.string()),
})
export type PackBody = v.InferOutput<typeof bodySchema>
