import type { Case } from '../../cases/index.ts'
import { seedNamed } from '../seed-keys.ts'
import type { SeedPassage } from '../sources.ts'
import { halfOf, isKeptAside } from '../split.ts'
import type { Pairing } from './pair-sets.ts'

/**
 * Passages that repeat or report a bundled case with its title, each against a factual passage on
 * the same case; those kept aside (by their text) and those of one half are left out.
 * @throws Error that names a key without a case
 */
export function seedPairs(
  passages: readonly SeedPassage[],
  seeds: readonly Case[],
  without: 0 | 1 | null,
  random: () => number,
): Pairing[] {
  const used = passages.filter(({ text }) => !isKeptAside(text) && halfOf(text) !== without)
  return used.flatMap(({ case: key, kind, text }): Pairing[] => {
    if (kind !== 'repeats' && kind !== 'reports') return []
    const { title } = seedNamed(key, seeds)
    const factual = used.filter((other) => other.case === key && other.kind === 'factual')
    return [
      {
        texts: [text, title],
        against: factual[Math.floor(random() * factual.length)]?.text ?? null,
      },
    ]
  })
}
