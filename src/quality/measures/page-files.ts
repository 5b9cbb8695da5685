import { join } from 'node:path'
import * as v from 'valibot'
import type { Bench, SavedPage } from '../bench.ts'

const pageSchema = v.object({
  file: v.string(),
  lang: v.nullish(v.string(), ''),
  ru_ua_hits: v.nullish(v.number(), 0),
})
/** Mentions of Russia, Ukraine or NATO from which on a page is on the subject of the cases. */
const hardFrom = 5

/** A saved page of the evaluation data. */
export interface PageFile {
  readonly file: string
  readonly isHard: boolean
}

async function pagesIn(bench: Bench, isWanted: (lang: string) => boolean): Promise<PageFile[]> {
  const rows = await bench.dataRows('pages/index.jsonl', pageSchema)
  return rows
    .filter(({ lang }) => isWanted(lang))
    .map(({ file, ru_ua_hits: mentions }) => ({ file, isHard: mentions >= hardFrom }))
}

/** The saved pages that declare English. */
export function englishPages(bench: Bench): Promise<PageFile[]> {
  return pagesIn(bench, (lang) => /^en\b/iu.test(lang))
}

/** The saved pages that declare another language. */
export function otherPages(bench: Bench): Promise<PageFile[]> {
  return pagesIn(bench, (lang) => lang !== '' && !/^en\b/iu.test(lang))
}

/** Reads a saved page as the command line does. */
export async function readPageFile(bench: Bench, { file }: PageFile): Promise<SavedPage> {
  const { data, read, readPage } = bench.tools
  return readPage(await read(join(data, 'pages', file)))
}
