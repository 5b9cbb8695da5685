import { describe, expect, it } from 'vitest'
import { remembered } from '../../src/language/index.ts'

/** A function that notes what it is asked for. */
function noting(most: number): { length: (word: string) => number; asked: string[] } {
  const asked: string[] = []
  const length = remembered((word) => {
    asked.push(word)
    return word.length
  }, most)
  return { length, asked }
}

describe('remembering what words come to', () => {
  it('finds once what is asked for twice', () => {
    const { length, asked } = noting(2)
    expect([length('heron'), length('ibis'), length('heron')]).toEqual([5, 4, 5])
    expect(asked).toEqual(['heron', 'ibis'])
  })

  it('remembers no more than it may, and goes on giving what is right', () => {
    const { length, asked } = noting(2)
    for (const word of ['heron', 'ibis', 'stork', 'heron']) expect(length(word)).toBe(word.length)
    expect(asked).toEqual(['heron', 'ibis', 'stork', 'heron'])
  })

  it('does not remember what hardly comes back', () => {
    const { length, asked } = noting(2)
    const long = 'Donaudampfschifffahrtsgesellschaft'
    expect([length(long), length(long)]).toEqual([34, 34])
    expect(asked).toHaveLength(2)
  })

  it('keeps letters of two code units whole', () => {
    const { length, asked } = noting(2)
    length('a𝒷\uD835')
    expect(asked).toEqual(['a𝒷\uD835'])
  })
})
