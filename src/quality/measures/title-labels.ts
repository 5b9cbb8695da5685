import * as v from 'valibot'
import { isKeptAside } from '../../training/split.ts'
import type { Bench } from '../bench.ts'

const schema = v.object({
  url: v.string(),
  makes: v.tuple([v.string(), v.string()]),
  reports: v.string(),
  denies: v.string(),
  shares: v.string(),
})

/** Sentences that somebody wrote on a title: what they do with its claim is known. */
export interface TitleLabel extends Omit<v.InferOutput<typeof schema>, 'makes'> {
  readonly title: string
  /** The claim in other words but close, and in words of one's own. */
  readonly makes: { readonly moderate: string; readonly free: string }
  readonly isAside: boolean
}

/**
 * The labelled titles.
 * @throws Error that names a title that the list of cases lacks
 */
export async function titleLabels(bench: Bench): Promise<TitleLabel[]> {
  const titles = await bench.titleByUrl()
  const rows = await bench.labelRows('test/labels/titles.jsonl', schema)
  return rows.map(({ makes: [moderate, free], ...row }) => {
    const title = titles.get(row.url)
    if (title === undefined) throw new Error(`test/labels/titles.jsonl: no case is at ${row.url}`)
    return { ...row, title, makes: { moderate, free }, isAside: isKeptAside(row.url) }
  })
}
