import * as v from 'valibot'
import { type TongueCode, tongueCodes } from '../../languages/index.ts'
import type { Bench } from '../bench.ts'

const file = 'test/labels/languages.jsonl'
const schema = v.object({
  url: v.string(),
  language: v.picklist(tongueCodes),
  makes: v.string(),
  reports: v.string(),
  denies: v.string(),
  shares: v.string(),
})

/** Sentences in another language on a title in English: what they do with its claim is known. */
export interface LanguageLabel extends v.InferOutput<typeof schema> {
  readonly title: string
}

/** The kinds of sentences that were written on each title. */
export type LabelKind = 'makes' | 'reports' | 'denies' | 'shares'

/**
 * The labelled sentences, by language.
 * @throws Error that names a title that the list of cases lacks
 */
export async function languageLabels(
  bench: Bench,
): Promise<ReadonlyMap<TongueCode, readonly LanguageLabel[]>> {
  const titles = await bench.titleByUrl()
  const rows = await bench.labelRows(file, schema)
  const told = rows.map((row) => {
    const title = titles.get(row.url)
    if (title === undefined) throw new Error(`${file}: no case is at ${row.url}`)
    return { ...row, title }
  })
  return new Map(
    tongueCodes.map((code) => [code, told.filter(({ language }) => language === code)] as const),
  )
}
