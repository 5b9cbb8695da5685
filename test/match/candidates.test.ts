import { describe, expect, it } from 'vitest'
import { candidatesFor, findersOf } from '../../src/match/candidates.ts'
import type { Pack } from '../../src/pack/index.ts'
import { aCase } from '../pack/generated-cases.ts'
import { packOf } from '../pack/opened.ts'
import { meaning, readingOf } from './small-meaning.ts'
import { smallCases, smallPack } from './small-pack.ts'

/** Cases of words that no vector is known of. */
const others = Array.from({ length: 200 }, (_, at) =>
  aCase({ id: `other-${at}`, title: `Ostrich n${at} walks` }),
)
const large = packOf([...smallCases, ...others])

/** The first two words of the candidates of a text. */
function candidates(pack: Pack, text: string): string[] {
  return candidatesFor(findersOf(pack, meaning), readingOf(text)).map(
    (claim) => pack.claims.at(claim)?.text.split(' ').slice(0, 2).join(' ') ?? '',
  )
}

describe('the candidates of a passage in a large pack', () => {
  it('are the claims that are near by meaning, nearest first', () => {
    const found = candidates(large, 'The frogs rule the senate')
    expect(found[0]).toBe('Green frogs')
    expect(found).not.toContain('Every bench')
  })

  it('are found without a word in common', () => {
    expect(candidates(large, 'newts')).toContain('Brown toads')
  })

  it('are not those that share words and are far by meaning', () => {
    expect(candidates(large, 'Ostrich n7 walks')).toEqual([])
  })

  it('bring the titles of their cases along', () => {
    const found = candidates(large, 'a bench')
    expect(found).toContain('Every bench')
    expect(found).toContain('Green frogs')
  })

  it('stand there once each', () => {
    const found = candidates(large, 'Green frogs secretly rule the senate of Utopia')
    expect(found.length).toBeGreaterThan(1)
    expect(new Set(found).size).toBe(found.length)
  })

  it('are none for a text without telling words', () => {
    expect(candidates(large, 'It is so.')).toEqual([])
  })
})

describe('the candidates of a passage in a small pack', () => {
  it('are those of its claims that are near, as in a large one', () => {
    const found = candidates(smallPack, 'The frogs rule the senate')
    expect(found[0]).toBe('Green frogs')
    expect(found.length).toBeLessThan(smallPack.claims.length)
    expect(candidates(packOf([]), 'The frogs')).toEqual([])
  })
})
