import * as v from 'valibot'
import { plainText } from './plain-text.ts'

/** Longer than any that a fact-checker has written; what is longer is no case but a broken file. */
export const limits = { title: 2_000, paragraph: 50_000, entries: 1_000 } as const

const textUpTo = (length: number) =>
  v.pipe(
    v.string(),
    v.maxLength(length, `must not be longer than ${length} characters`),
    v.transform(plainText),
    v.trim(),
    v.nonEmpty('must not be empty'),
  )
const text = textUpTo(limits.title)
const listOf = <Schema extends v.GenericSchema>(schema: Schema) =>
  v.pipe(
    v.array(schema),
    v.maxLength(limits.entries, `must not have more than ${limits.entries} entries`),
  )
const texts = listOf(text)
const paragraphs = listOf(textUpTo(limits.paragraph))
/** Valibot's own check takes 31 February for a date. */
export const isoDate = v.pipe(
  v.string(),
  v.isoDate('must be a date like 2022-01-10'),
  v.check((text) => {
    const time = Date.parse(text)
    return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
  }, 'must be a day of the calendar'),
)
const httpsUrl = v.pipe(
  v.string(),
  v.url('must be a web address'),
  v.startsWith('https://', 'must be an https address'),
)

/** Fields whose text is chosen from one of several documents when a case is met twice. */
export const textFields = ['title', 'summary', 'disproof', 'references', 'metadata'] as const
export type TextField = (typeof textFields)[number]

const sourceSchema = v.strictObject({
  document: text,
  /** 1-based line of the document where the case begins. */
  line: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** The fields whose kept text comes from this document. */
  fields: v.array(v.picklist(textFields)),
})

const relatedSchema = v.strictObject({
  title: text,
  /** The case of this collection that is meant; null where we do not hold it. */
  caseId: v.optional(v.nullable(text), null),
})

const countrySchema = v.strictObject({
  name: text,
  /** ISO 3166-1 alpha-2; null for what is no country (EU, Baltic states). */
  code: v.optional(
    v.nullable(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'must be two capital letters'))),
    null,
  ),
})

/**
 * One documented claim, as EUvsDisinfo and others publish them. Only `id` and `title` are
 * required of a JSON Lines file; everything else has an empty default.
 */
export const caseSchema = v.strictObject({
  /** Stable slug: lower-case letters, digits and hyphens. */
  id: v.pipe(
    v.string(),
    v.regex(
      /^(?:(?!\p{Changes_When_Lowercased})[\p{L}\p{M}\p{N}])+(?:-(?:(?!\p{Changes_When_Lowercased})[\p{L}\p{M}\p{N}])+)*$/u,
      'must be a slug such as "a-false-claim"',
    ),
  ),
  title: text,
  /** `summary` where the document has no title and the summary's first sentence stands in. */
  titleFrom: v.optional(v.picklist(['source', 'summary']), 'source'),
  summary: v.optional(paragraphs, []),
  /** Empty where the source gives no disproof: none may then be shown. */
  disproof: v.optional(paragraphs, []),
  /** The source's "See also …" and "Read also …" lines, word for word. */
  references: v.optional(paragraphs, []),
  related: v.optional(listOf(relatedSchema), []),
  /** The issue of the Disinformation Review or the outlets, as the source writes it. */
  reportedIn: v.optional(v.nullable(text), null),
  publishedOn: v.optional(v.nullable(isoDate), null),
  /** BCP 47 tags of the languages in which the claim was reported. */
  languages: v.optional(texts, []),
  countries: v.optional(listOf(countrySchema), []),
  keywords: v.optional(texts, []),
  url: v.optional(v.nullable(httpsUrl), null),
  /** Who checked the claim, where that is not the list as a whole. */
  publisher: v.optional(v.nullable(text), null),
  /** The checker's own words for what they found: "Pants on Fire". */
  verdict: v.optional(v.nullable(text), null),
  sources: v.optional(listOf(sourceSchema), []),
})

export type Case = v.InferOutput<typeof caseSchema>
export type RelatedCase = v.InferOutput<typeof relatedSchema>
export type Country = v.InferOutput<typeof countrySchema>
export type CaseSource = v.InferOutput<typeof sourceSchema>
