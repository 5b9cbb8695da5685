import type { Case } from '../cases/index.ts'
import type { Scorer } from '../match/model.ts'
import { compilePack, openPack } from '../pack/index.ts'
import type { ComparedPair, PairExample } from './examples.ts'
import { type Asked, ask } from './pack-of-titles.ts'
import { seedOpenings } from './seed-openings.ts'
import { seedPassages } from './sources.ts'
import { halfOf, isKeptAside } from './split.ts'

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
): ComparedPair | null {
  const page = asked.read(text)
  let best: ComparedPair | null = null
  let most = -Infinity
  for (const claim of claims) {
    const pair = asked.pair(claim, page)
    const score = before === null ? asked.cosineWith(claim, page) : before(pair.features)
    if (score <= most) continue
    most = score
    best = pair
  }
  return best
}

/**
 * Examples on the bundled cases, whose summaries are claims too: a passage that repeats or reports
 * a case makes the likeliest of its claims, and no claim of another case unless it says so.
 */
export function addSeeds(
  rows: PairExample[],
  seeds: readonly Case[],
  halves: readonly [Asked, Asked],
  before: Scorer | null,
): void {
  const opened = openPack(compilePack(seeds).bytes)
  if (!opened.ok) throw new Error(opened.reason)
  const packs = halves.map(({ meaning }) => ask(opened.pack, meaning)) as [Asked, Asked]
  for (const { case: key, kind, text, also } of seedPassages()) {
    if (isKeptAside(text)) continue
    const asked = packs[halfOf(text)]
    const makes = kind === 'repeats' || kind === 'reports'
    const own = new Set([key, ...also].flatMap((one) => claimsOfCase(asked, one)))
    const right = makes ? likeliest(asked, claimsOfCase(asked, key), text, before) : null
    if (right) rows.push({ ...right, label: 1, weight: 1 })
    const page = asked.read(text)
    for (const claim of asked.candidates(page)) {
      // What a refutation of one case says of the others is left open, and so is what one says of its own.
      if (makes ? own.has(claim) : kind === 'refutes' && !own.has(claim)) continue
      rows.push({ ...asked.pair(claim, page), label: 0, weight: makes ? 0.2 : 0.4 })
    }
  }
}
