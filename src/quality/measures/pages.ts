import type { Bench } from '../bench.ts'
import type { Finding, Measure } from '../measure.ts'
import { countFlagged, type MatchedText, type QuietSet } from './flagged-texts.ts'
import { englishPages, readPageFile } from './page-files.ts'

async function count(set: QuietSet, isHard: boolean, bench: Bench): Promise<Finding> {
  const matcher = await bench.matcher()
  const texts: MatchedText[] = []
  for (const page of await englishPages(bench)) {
    if (page.isHard !== isHard) continue
    const { file } = page
    const saved = await readPageFile(bench, page)
    texts.push({ file, matches: saved.matchesBy(matcher), isAside: false })
  }
  return countFlagged(set, texts, await bench.rightly())
}

/** Saved HTML pages, ordinary ones and ones on the cases' subjects. */
export const pages: readonly Measure[] = [
  {
    name: 'pages-ordinary',
    group: 'pages',
    baseline: { plain: '19% (0.60)', flexSearch: '–', published: '–' },
    note: null,
    run: (bench) =>
      count(
        { key: 'pages-ordinary', label: 'saved pages, ordinary,', atMost: 0.01, tolerance: 0.007 },
        false,
        bench,
      ),
  },
  {
    name: 'pages-hard',
    group: 'pages',
    baseline: { plain: '95% (0.60)', flexSearch: '–', published: '–' },
    note: null,
    // One page of nineteen is more than 5%, so that every page counts.
    run: (bench) =>
      count(
        { key: 'pages-hard', label: 'saved pages, hard,', atMost: 0.05, tolerance: 0.01 },
        true,
        bench,
      ),
  },
]
