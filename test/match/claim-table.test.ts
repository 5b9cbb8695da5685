import { describe, expect, it } from 'vitest'
import { claimTable } from '../../src/match/claim-table.ts'
import { packOf } from '../pack/opened.ts'
import { meaning } from './small-meaning.ts'
import { claimBeginning, numberOf, smallPack } from './small-pack.ts'

const { lengths, vectors } = claimTable(smallPack, meaning)
const { dimensions } = meaning
const rowOf = (claim: number) => vectors.subarray(claim * dimensions, (claim + 1) * dimensions)

describe('the table of a pack’s claims', () => {
  it('has for each the vector that reading it gives', () => {
    for (const [number, { text }] of smallPack.claims.entries()) {
      const read = claimBeginning(text).vector
      for (const [at, value] of rowOf(number).entries()) expect(value).toBeCloseTo(read[at] ?? 2, 5)
    }
  })

  it('has vectors of length one, and zero where no term has a vector', () => {
    const length = (claim: number) => Math.hypot(...rowOf(claim))
    expect(length(numberOf('Green frogs'))).toBeCloseTo(1, 5)
    const unknown = packOf([
      { ...(smallPack.cases[0] ?? never()), title: 'Xu yo za bo', summary: [] },
    ])
    expect([...claimTable(unknown, meaning).vectors].every((value) => value === 0)).toBe(true)
  })

  it('counts each different term that has a vector', () => {
    expect(lengths[numberOf('Green frogs')]).toBe(3)
    expect(lengths[numberOf('Utopia hides')]).toBe(1)
  })

  it('is empty for a pack without cases', () => {
    expect(claimTable(packOf([]), meaning).vectors).toHaveLength(0)
  })
})

function never(): never {
  throw new Error('the pack has a case')
}
