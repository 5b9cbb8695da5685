import { describe, expect, it } from 'vitest'
import { compare, featureNames, orderingNames } from '../../../src/match/features/index.ts'
import { claimReadingOf, featuresOf, meaning, readingOf } from '../small-meaning.ts'

const claim = claimReadingOf('The Frogs rule the senate of Utopia')
const written = (text: string) => {
  const out = new Float32Array(featureNames.length).fill(Number.NaN)
  compare(claim, readingOf(text), meaning, out)
  return out
}

describe('the features', () => {
  it('have names of their own, those of ordering after all others', () => {
    expect(new Set(orderingNames).size).toBe(orderingNames.length)
    expect(orderingNames.slice(0, featureNames.length)).toEqual(featureNames)
  })

  it.each(['The Frogs rule the senate of Utopia', 'Herons fly', 'It is', ''])(
    'are all written, and are numbers, for "%s"',
    (text) => {
      expect([...written(text)].filter((value) => !Number.isFinite(value))).toEqual([])
    },
  )

  it('are finite for a claim without a telling word', () => {
    const feature = featuresOf('It is so', 'The frogs rule')
    for (const name of orderingNames) expect(feature(name)).toEqual(expect.any(Number))
    for (const name of orderingNames) expect(Number.isFinite(feature(name))).toBe(true)
  })

  it('come with how the words answer one another', () => {
    const out = new Float32Array(featureNames.length)
    const { strength } = compare(claim, readingOf('The Frogs sleep'), meaning, out)
    expect([...strength]).toEqual([1, 0, 0, 0])
  })

  it('are the same whatever was compared before', () => {
    const first = written('The Frogs rule')
    written('Herons defended the pond')
    expect(written('The Frogs rule')).toEqual(first)
  })
})
