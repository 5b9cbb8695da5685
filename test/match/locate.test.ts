import { describe, expect, it } from 'vitest'
import { tokenise } from '../../src/language/index.ts'
import { compare } from '../../src/match/compare.ts'
import type { Ground } from '../../src/match/decide.ts'
import { explain, locate } from '../../src/match/locate.ts'
import { claimBeginning, wordsOf } from './frogs.ts'

const frogs = claimBeginning('Green frogs')

function located(text: string, ground: Ground): string {
  const tokens = tokenise(text)
  const run = compare(tokens, frogs, 0)?.run
  if (run === undefined) throw new Error('nothing in common')
  const { first, last } = locate(tokens, frogs, ground, run)
  return wordsOf(text, first, last)
}

describe('the words that carry a claim', () => {
  it('are the shortest stretch that has them all', () => {
    const text =
      'Utopia is far. In its senate green frogs secretly rule Utopia, say the herons of the senate'
    expect(located(text, 'words')).toBe('senate green frogs secretly rule Utopia')
  })

  it('are the quoted run with what near it belongs to the claim', () => {
    const text = 'Herons know that frogs secretly rule the senate of proud Utopia, where it rains'
    expect(located(text, 'phrase')).toBe('frogs secretly rule the senate of proud Utopia')
  })

  it('leave words of the claim out that stand far from the run', () => {
    const text = 'Utopia lies by the sea, and far inland frogs secretly rule the senate'
    expect(located(text, 'phrase')).toBe('frogs secretly rule the senate')
  })

  it('take the claim’s little words in at their ends', () => {
    const text = 'They say the senate of Utopia'
    expect(located(text, 'words')).toBe('the senate of Utopia')
  })
})

describe('the evidence', () => {
  function evidence(text: string) {
    const { claim, pairs, missing } = explain(tokenise(text), frogs)
    const cut = (from: string, { start, end }: { start: number; end: number }) =>
      from.slice(start, end)
    return {
      claim,
      pairs: pairs.map((pair) => [cut(text, pair.page), cut(claim, pair.claim)]),
      missing: missing.map((span) => cut(claim, span)),
    }
  }

  it('pairs each word of the claim with the page’s word for it, and names those it lacks', () => {
    expect(evidence('Utopia’s SENATES are ruled by a frog')).toEqual({
      claim: 'Green frogs secretly rule the senate of Utopia',
      pairs: [
        ['frog', 'frogs'],
        ['ruled', 'rule'],
        ['SENATES', 'senate'],
        ['Utopia’s', 'Utopia'],
      ],
      missing: ['Green', 'secretly'],
    })
  })

  it('is all missing where nothing is shared', () => {
    expect(evidence('Herons fly').missing).toEqual([
      ...['Green', 'frogs', 'secretly', 'rule', 'senate', 'Utopia'],
    ])
  })
})
