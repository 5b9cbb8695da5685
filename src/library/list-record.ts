import * as v from 'valibot'
import { failureKinds, type ListFacts } from './types.ts'

const count = v.pipe(v.number(), v.integer(), v.minValue(0))
const date = v.nullable(v.string())

const askingSchema = v.object({
  lastSuccessAt: v.number(),
  lastFailure: v.nullable(
    v.object({ kind: v.picklist(failureKinds), detail: v.string(), at: v.number() }),
  ),
  failures: count,
  nextTryAt: v.number(),
})

const originSchema = v.variant('kind', [
  v.object({ kind: v.literal('file'), addedAt: v.string() }),
  v.object({
    kind: v.literal('subscription'),
    addedAt: v.string(),
    address: v.string(),
    publisher: v.string(),
    homepage: v.nullable(v.string()),
    publicKey: v.string(),
    fingerprint: v.string(),
    version: count,
    publishedAt: v.string(),
    etag: v.nullable(v.string()),
    asking: askingSchema,
  }),
])
/** Where a list came from that is stored: any but the bundled one. */
export type StoredOrigin = v.InferOutput<typeof originSchema>

/** What is stored of a list beside its pack. */
export const listRecordSchema = v.object({
  id: v.pipe(v.string(), v.nonEmpty()),
  name: v.string(),
  isOn: v.boolean(),
  /** Lists are shown in ascending order. */
  place: v.number(),
  origin: originSchema,
  /** The pack that is used. */
  generation: v.pipe(v.string(), v.nonEmpty()),
  cases: count,
  languages: v.array(v.string()),
  oldest: date,
  newest: date,
})
export type ListRecord = v.InferOutput<typeof listRecordSchema>

/** What can be told of a record that is none of ours. */
export function unreadableFacts(id: string, stored: unknown): ListFacts {
  const named = v.safeParse(v.object({ name: v.string() }), stored)
  return {
    id,
    name: named.success ? named.output.name : '',
    isOn: false,
    cases: 0,
    languages: [],
    oldest: null,
    newest: null,
    origin: { kind: 'unknown' },
    standing: { kind: 'set-aside', reason: { kind: 'unreadable', detail: '' } },
  }
}

/** A stored record, or null where it is none of ours. */
export function asListRecord(stored: unknown): ListRecord | null {
  const parsed = v.safeParse(listRecordSchema, stored)
  return parsed.success ? parsed.output : null
}
