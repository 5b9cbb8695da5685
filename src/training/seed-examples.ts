import type { Case } from '../cases/index.ts'
import type { Scorer } from '../match/model.ts'
import { compilePack, openPack } from '../pack/index.ts'
import type { ComparedPair, PairExample } from './examples.ts'
import { type Asked, ask } from './pack-of-titles.ts'
import { seedNamed } from './seed-keys.ts'
import { seedPassages } from './sources.ts'
import { halfOf, isKeptAside } from './split.ts'

/** The claims of one case in a pack. */
function claimsOf({ pack }: Asked, { id }: Case): number[] {
  const told = pack.ids.indexOf(id)
  return [...pack.claims.owners.keys()].filter((number) => pack.claims.owners[number] === told)
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
 * What examples count: few passages stand for the cases that everybody has, and of the claims that
 * a factual passage does not make those of the case that it is about are the ones to be told from it.
 */
const weights = { right: 4, about: 1.5, other: 0.15 } as const
/** Log-odds of a first model from which a passage may make the claim of another case as well. */
const doubtful = -2

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
    const about = claimsOf(asked, seedNamed(key, seeds))
    const own = new Set([key, ...also].flatMap((one) => claimsOf(asked, seedNamed(one, seeds))))
    const right = makes ? likeliest(asked, about, text, before) : null
    if (right) rows.push({ ...right, label: 1, weight: weights.right })
    const page = asked.read(text)
    for (const claim of asked.candidates(page)) {
      // What a refutation of one case says of the others is left open, and so is what one says of its own.
      if (makes ? own.has(claim) : kind === 'refutes' && !own.has(claim)) continue
      const pair = asked.pair(claim, page)
      // Five cases are on one unrest: who makes the claim of one often makes another's, labelled or not.
      if (makes && before !== null && before(pair.features) > doubtful) continue
      const weight = !makes && about.includes(claim) ? weights.about : weights.other
      rows.push({ ...pair, label: 0, weight })
    }
  }
}
