import type { Case } from '../../cases/index.ts'
import { tokenise } from '../../language/index.ts'
import { sharedTerms, signalNames, signalsOf } from '../../match/stance/evidence.ts'
import { plain } from '../../match/stance/plain.ts'
import { aboutClaim, claimOutline, outline } from '../../match/stance/signals.ts'
import { seedNamed } from '../seed-keys.ts'
import { labels, seedPassages, titles } from '../sources.ts'
import { isKeptAside } from '../split.ts'
import { framed, refutingFrames, reportingFrames } from './frames.ts'

/** In the order of the regression's classes. */
export const stances = ['repeats', 'refutes', 'reports'] as const

/** What a passage has and its claim has not, with its stance as a place among `stances`. */
export interface StanceExample {
  /** Places of its signals among `signalNames`. */
  readonly signals: readonly number[]
  /** Share of the claim's words that it has. */
  readonly overlap: number
  readonly stance: number
  readonly isAside: boolean
  /** Whether somebody wrote it, rather than a title put into a frame. */
  readonly isWritten: boolean
}

function exampleOf(
  text: string,
  claimText: string,
  stance: (typeof stances)[number],
  rest: Pick<StanceExample, 'isAside' | 'isWritten'>,
): StanceExample {
  const claim = claimOutline(plain(claimText).text)
  const folded = plain(text).text
  const said = aboutClaim(
    outline(folded, tokenise(folded), (at) => at),
    claim,
  )
  const signals = [...signalsOf(said, claim)].map((signal) => signalNames.indexOf(signal))
  const overlap = sharedTerms(said, claim)
  return { signals, overlap, stance: stances.indexOf(stance), ...rest }
}

/** One title in so many is put into a frame of each kind: what is written outweighs what is made up. */
const framedStep = { refutes: 2, reports: 3, repeats: 3 } as const

/** Labelled sentences and passages against their claims, and titles put into plain frames. */
export function stanceExamples(seeds: readonly Case[]): StanceExample[] {
  const titleOf = new Map(titles().map(({ url, title }) => [url, title]))
  const written = labels().flatMap((label): StanceExample[] => {
    const title = titleOf.get(label.url)
    if (title === undefined) return []
    const rest = { isAside: isKeptAside(label.url), isWritten: true }
    return [
      ...label.makes.map((text) => exampleOf(text, title, 'repeats', rest)),
      exampleOf(label.reports, title, 'reports', rest),
      exampleOf(label.denies, title, 'refutes', rest),
    ]
  })
  const onSeeds = seedPassages().flatMap(({ case: key, kind, text }): StanceExample[] => {
    if (kind === 'factual') return []
    const rest = { isAside: isKeptAside(text), isWritten: true }
    return [exampleOf(text, seedNamed(key, seeds).title, kind, rest)]
  })
  return [...written, ...onSeeds, ...framedTitles(titleOf)]
}

function framedTitles(titleOf: ReadonlyMap<string, string>): StanceExample[] {
  const rest = { isAside: false, isWritten: false }
  return labels().flatMap(({ url }, at): StanceExample[] => {
    const title = titleOf.get(url)
    if (title === undefined || isKeptAside(url)) return []
    const made: StanceExample[] = []
    const refuting = refutingFrames[at % refutingFrames.length]
    const reporting = reportingFrames[at % reportingFrames.length]
    if (at % framedStep.refutes === 0 && refuting)
      made.push(exampleOf(framed(title, refuting), title, 'refutes', rest))
    if (at % framedStep.reports === 0 && reporting)
      made.push(exampleOf(framed(title, reporting), title, 'reports', rest))
    if (at % framedStep.repeats === 0) made.push(exampleOf(title, title, 'repeats', rest))
    return made
  })
}
