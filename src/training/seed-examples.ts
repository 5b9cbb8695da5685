import type { Case } from '../cases/index.ts'
import type { Scorer } from '../match/model.ts'
import type { Meaning } from '../meaning/index.ts'
import { compilePack, openPack } from '../pack/index.ts'
import type { ExampleRows } from './examples.ts'
import { type Asked, ask } from './pack-of-titles.ts'
import { seedOpenings } from './seed-openings.ts'
import { seedPassages } from './sources.ts'
import { isKeptAside } from './split.ts'

function claimsOfCase({ pack }: Asked, key: string): number[] {
  const opening = seedOpenings.get(key) ?? key
  return [...pack.claims.keys()].filter((number) => {
    const told = pack.claims[number]?.case ?? -1
    return pack.cases[told]?.title.startsWith(opening) ?? false
  })
}

/** The most likely of some claims, by a first model or, before there is one, by meaning. */
export function likeliest(
  asked: Asked,
  claims: readonly number[],
  text: string,
  before: Scorer | null,
): Float32Array | null {
  const page = asked.read(text)
  let best: Float32Array | null = null
  let most = -Infinity
  for (const claim of claims) {
    const features = asked.features(claim, page)
    const score = before === null ? asked.cosineWith(claim, page) : before(features)
    if (score <= most) continue
    most = score
    best = features
  }
  return best
}

/**
 * Examples on the bundled cases, whose summaries are claims too: a passage that repeats or reports
 * a case makes the likeliest of its claims, and no claim of another case unless it says so.
 */
export function addSeeds(
  rows: ExampleRows,
  seeds: readonly Case[],
  meaning: Meaning,
  before: Scorer | null,
): void {
  const opened = openPack(compilePack(seeds).bytes)
  if (!opened.ok) throw new Error(opened.reason)
  const asked = ask(opened.pack, meaning)
  for (const { case: key, kind, text, also } of seedPassages()) {
    if (isKeptAside(text)) continue
    const makes = kind === 'repeats' || kind === 'reports'
    const own = new Set([key, ...also].flatMap((one) => claimsOfCase(asked, one)))
    const right = makes ? likeliest(asked, claimsOfCase(asked, key), text, before) : null
    if (right) rows.add(right, 1, 1)
    const page = asked.read(text)
    for (const claim of asked.candidates(page)) {
      // What a refutation of one case says of the others is left open, and so is what one says of its own.
      if (makes ? own.has(claim) : kind === 'refutes' && !own.has(claim)) continue
      rows.add(asked.features(claim, page), 0, makes ? 0.2 : 0.4)
    }
  }
}
