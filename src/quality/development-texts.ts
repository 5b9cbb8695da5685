import * as v from 'valibot'
import { type LanguageCode, type TongueCode, tongueCodes } from '../languages/index.ts'
import type { Bench } from './bench.ts'

const querySchema = v.object({ text: v.string() })
const claimSchema = v.object({ claim: v.string() })
const articleSchema = v.object({ text: v.string() })
const factCheckSchema = v.object({
  claim: v.nullish(v.string(), ''),
  title: v.nullish(v.string(), ''),
})

const diaries = ['de', 'it', 'ru', 'uk'] as const
const articles = ['de', 'ru'] as const
/** Shorter claims are seldom a sentence. */
const shortestClaim = 40

/**
 * The development texts of every language, told apart as pages are: excerpts of articles and the claims that
 * they repeat, quotes of outlets, ordinary articles, claims that were checked and the headlines of the checks.
 */
export async function developmentTexts(
  bench: Bench,
): Promise<ReadonlyMap<TongueCode, readonly string[]>> {
  const texts = new Map<LanguageCode, string[]>(tongueCodes.map((code) => [code, []]))
  const { languages } = bench.tools.meaning
  const add = (text: string) => {
    const language = languages.languageOf(text, null)
    if (language !== null) texts.get(language)?.push(text)
  }
  for (const code of diaries) {
    const folder = `propaganda-diary-${code}`
    for (const { text } of await bench.dataRows(`${folder}/queries.jsonl.gz`, querySchema))
      add(text)
    for (const { claim } of await bench.dataRows(`${folder}/corpus.jsonl.gz`, claimSchema))
      add(claim)
  }
  for (const { text } of await bench.dataRows('euvsdisinfo-quotes/queries.jsonl.gz', querySchema)) {
    add(text)
  }
  for (const code of articles) {
    const rows = await bench.dataRows(`articles/ordinary-${code}.jsonl.gz`, articleSchema)
    for (const { text } of rows) for (const paragraph of text.split(/\n+/u)) add(paragraph)
  }
  for (const row of await bench.dataRows('cases/factchecks-86k.jsonl.gz', factCheckSchema)) {
    for (const text of [row.claim, row.title]) if (text.length >= shortestClaim) add(text)
  }
  return new Map(tongueCodes.map((code) => [code, texts.get(code) ?? []]))
}
