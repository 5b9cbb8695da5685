import { Index } from 'flexsearch'
import { paragraphSentences } from '../../language/index.ts'
import type { Bench } from '../bench.ts'
import type { FigureKind } from '../figure.ts'
import type { Finding, Measure } from '../measure.ts'
import { englishPages, readPageFile } from './page-files.ts'

const ratioKind: FigureKind = {
  key: 'time.ratio',
  label: 'time for the sentences of saved pages, stock FlexSearch taking 1',
  unit: 'ratio',
  better: 'less',
  // Two runs on a shared machine differ by this much.
  tolerance: 0.25,
  goal: { atMost: 1 },
}

function sentencesOf(text: string): string[] {
  return [...paragraphSentences(text)].flat().map(({ start, end }) => text.slice(start, end))
}

function millisecondsOf(work: () => void): number {
  const started = performance.now()
  work()
  return performance.now() - started
}

/** The middle one of some numbers; 0 of none. */
export function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}

/** Repeats of both sides in turn, so that a busy minute of the machine meets both. */
const repeats = 5

/** How much longer one piece of work takes than another: the middle one of some ratios. */
export function ratioOf(work: () => void, other: () => void): number {
  const ratios = Array.from({ length: repeats }, () => millisecondsOf(work) / millisecondsOf(other))
  return medianOf(ratios)
}

async function compare(bench: Bench): Promise<Finding> {
  const matcher = await bench.matcher()
  const index = new Index()
  for (const [place, { title }] of (await bench.titles()).entries()) index.add(place, title)
  const blocks: string[] = []
  for (const page of await englishPages(bench)) {
    blocks.push(...(await readPageFile(bench, page)).blocks)
  }
  const sentences = blocks.flatMap(sentencesOf)
  const value = ratioOf(
    () => {
      for (const block of blocks) matcher.match(block)
    },
    () => {
      for (const sentence of sentences) index.search(sentence, { suggest: true, limit: 10 })
    },
  )
  return {
    figures: [{ ...ratioKind, all: { value, of: sentences.length }, aside: null }],
    shown: [],
  }
}

/** Matching whole blocks, cutting into sentences included, against searching ready sentences. */
export const time: Measure = {
  name: 'time',
  group: 'time',
  baseline: { plain: '–', flexSearch: '1', published: '–' },
  note: null,
  run: compare,
}
