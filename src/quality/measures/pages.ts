import type { Bench } from '../bench.ts'
import { type Finding, type Measure, noBaseline } from '../measure.ts'
import { countFlagged, type MatchedText, type QuietSet } from './flagged-texts.ts'
import { englishPages, otherPages, type PageFile, readPageFile } from './page-files.ts'

async function count(set: QuietSet, files: readonly PageFile[], bench: Bench): Promise<Finding> {
  const matcher = await bench.matcher()
  const texts: MatchedText[] = []
  for (const page of files) {
    const { file } = page
    const saved = await readPageFile(bench, page)
    texts.push({ file, matches: saved.matchesBy(matcher), isAside: false })
  }
  return countFlagged(set, texts, await bench.rightly())
}

/** The English pages that are on the cases' subjects, or those that are not. */
async function english(bench: Bench, isHard: boolean): Promise<PageFile[]> {
  return (await englishPages(bench)).filter((page) => page.isHard === isHard)
}

/** Saved HTML pages, ordinary ones and ones on the cases' subjects. */
export const pages: readonly Measure[] = [
  {
    name: 'pages-ordinary',
    group: 'pages',
    baseline: { plain: '19% (0.60)', flexSearch: '–', published: '–' },
    note: null,
    run: async (bench) =>
      count(
        { key: 'pages-ordinary', label: 'saved pages, ordinary,', atMost: 0.01, tolerance: 0.007 },
        await english(bench, false),
        bench,
      ),
  },
  {
    name: 'pages-hard',
    group: 'pages',
    baseline: { plain: '95% (0.60)', flexSearch: '–', published: '–' },
    note: null,
    // One page of nineteen is more than 5%, so that every page counts.
    run: async (bench) =>
      count(
        { key: 'pages-hard', label: 'saved pages, hard,', atMost: 0.05, tolerance: 0.01 },
        await english(bench, true),
        bench,
      ),
  },
  {
    name: 'pages-other',
    group: 'pages',
    baseline: noBaseline,
    note: null,
    run: async (bench) =>
      count(
        {
          key: 'pages-other',
          label: 'saved pages in other languages',
          atMost: 0.01,
          tolerance: 0.005,
        },
        await otherPages(bench),
        bench,
      ),
  },
]
