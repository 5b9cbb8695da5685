import * as v from 'valibot'
import { countWords } from '../../language/index.ts'
import type { Bench } from '../bench.ts'
import type { FigureKind } from '../figure.ts'
import { type Finding, type Measure, noBaseline } from '../measure.ts'
import { ratioOf } from './time.ts'

/** Words of the articles that are compared, and how many there are of each language. */
const wordsInArticle = 1_000
const articles = 40
const kind: FigureKind = {
  key: 'time.across',
  label: 'time for a Russian article of 1,000 words, an English one taking 1',
  unit: 'ratio',
  better: 'less',
  // Two runs on a shared machine differ by this much.
  tolerance: 0.25,
  goal: { atMost: 1.5 },
}

const schema = v.object({ text: v.string() })

/** Articles of about the same length, each of as many short ones as it takes. */
async function articlesIn(bench: Bench, file: string): Promise<string[]> {
  const made: string[] = []
  let [open, words]: [string[], number] = [[], 0]
  for (const { text } of await bench.dataRows(`articles/${file}.jsonl.gz`, schema)) {
    for (const paragraph of text.split(/\n+/u)) {
      open.push(paragraph)
      words += countWords(paragraph)
      if (words < wordsInArticle) continue
      made.push(open.join('\n\n'))
      if (made.length === articles) return made
      ;[open, words] = [[], 0]
    }
  }
  return made
}

async function compare(bench: Bench): Promise<Finding> {
  const matcher = await bench.matcher()
  const english = await articlesIn(bench, 'ordinary-en')
  const russian = await articlesIn(bench, 'ordinary-ru')
  const matchAll = (texts: readonly string[]) => () => {
    for (const text of texts) matcher.match(text)
  }
  const all = { value: ratioOf(matchAll(russian), matchAll(english)), of: russian.length }
  return { figures: [{ ...kind, all, aside: null }], shown: [] }
}

/** What reading another language costs over reading English. */
export const timeAcross: Measure = {
  name: 'time-across',
  group: 'time',
  baseline: noBaseline,
  note: null,
  run: compare,
}
