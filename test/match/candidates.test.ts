import { describe, expect, it } from 'vitest'
import { tokenise } from '../../src/language/index.ts'
import { candidateFinder } from '../../src/match/candidates.ts'
import { packOf } from '../pack/opened.ts'
import { frogsPack } from './frogs.ts'

const find = candidateFinder(frogsPack)
const candidates = (text: string) =>
  find(tokenise(text)).map((claim) =>
    frogsPack.claims[claim]?.text.split(' ').slice(0, 2).join(' '),
  )

describe('the candidates of a passage', () => {
  it('are the claims with which it shares three different terms', () => {
    expect(candidates('In Utopia the frogs sit in the senate')).toEqual(['Green frogs'])
    expect(candidates('Toads guarded Utopia and frogs the senate')).toEqual([
      'Brown toads',
      'Green frogs',
    ])
  })

  it('are none for two terms, however often they are said', () => {
    expect(candidates('The senate of Utopia, the senate of Utopia, Utopia!')).toEqual([])
    expect(candidates('')).toEqual([])
  })

  it('are counted anew for each passage', () => {
    expect(candidates('frogs and the senate')).toEqual([])
    expect(candidates('Utopia and the senate')).toEqual([])
    expect(candidates('frogs')).toEqual([])
  })

  it('are none in a pack without cases', () => {
    expect(candidateFinder(packOf([]))(tokenise('Green frogs rule the senate'))).toEqual([])
  })
})
