import { describe, expect, it } from 'vitest'
import { featuresOf } from '../small-meaning.ts'

const claim = 'The Frogs rule the senate and Utopia'
const orderOf = (page: string) => {
  const feature = featuresOf(claim, page)
  return Object.fromEntries(
    ['bigrams', 'run', 'runWeight', 'inversions', 'nameInversions'].map((name) => [
      name,
      feature(name),
    ]),
  )
}

describe('the order of the words', () => {
  it('is whole where the page has them side by side', () => {
    expect(orderOf('Now the Frogs rule the senate and Utopia')).toEqual({
      bigrams: 1,
      run: 4,
      runWeight: 1,
      inversions: 0,
      nameInversions: 0,
    })
  })

  it('goes on over one word between, but not over two', () => {
    expect(orderOf('Now the Frogs rule the marble senate')).toMatchObject({ run: 3 })
    expect(orderOf('Now the Frogs rule the cold marble senate')).toMatchObject({ run: 2 })
  })

  it('is turned round where the page has them backwards', () => {
    expect(orderOf('In Utopia the senate rules the Frogs')).toMatchObject({
      bigrams: 0,
      run: 1,
      inversions: 1,
      nameInversions: 1,
    })
  })

  it('goes on over a word of the same sense', () => {
    const feature = featuresOf('They attack the senate', 'They assault the senate')
    expect(feature('run')).toBe(2)
    expect(feature('bigrams')).toBe(0)
  })

  it('is nothing where nothing is answered', () => {
    expect(orderOf('Rain fell')).toMatchObject({ bigrams: 0, run: 0, runWeight: 0, inversions: 0 })
  })
})
