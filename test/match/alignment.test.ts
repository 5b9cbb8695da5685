import { describe, expect, it } from 'vitest'
import { alignmentOf, readingOf, termOf } from './small-meaning.ts'

/** How well a page answers one word of a claim. */
function strengthOf(claim: string, page: string, word: string): number {
  const at = readingOf(claim).terms.indexOf(termOf(word))
  return alignmentOf(claim, page).strength[at] ?? Number.NaN
}

describe('a word of the claim is answered', () => {
  it('fully, by the same word in any form', () => {
    expect(strengthOf('They ruled', 'A frog rules', 'ruled')).toBe(1)
  })

  it('fully, by another name of the same actor', () => {
    expect(strengthOf('The United States knows', 'It is Washington', 'Washington')).toBe(1)
  })

  it('surely, by a word of one sense', () => {
    expect(strengthOf('They attack', 'The assault', 'attack')).toBeCloseTo(0.9, 5)
    expect(strengthOf('They rule', 'They pull the strings', 'rule')).toBeCloseTo(0.9, 5)
  })

  it('in part, by a name that stands for it, either way round', () => {
    expect(strengthOf('The US knows', 'The Pentagon', 'USA')).toBeCloseTo(0.7, 5)
    expect(strengthOf('The Pentagon', 'The US knows', 'Pentagon')).toBeCloseTo(0.7, 5)
  })

  it('as much as the vectors are near, above what any two words are', () => {
    expect(strengthOf('the frogs', 'the toads', 'frogs')).toBeCloseTo(0.75, 1)
    expect(strengthOf('the frogs', 'the newts', 'frogs')).toBeCloseTo(0.5, 1)
    expect(strengthOf('the frogs', 'the herons', 'frogs')).toBe(0)
  })

  it('by the best of the page’s words, and not at all by none', () => {
    const { answer } = alignmentOf('frogs and gold', 'newts, toads and frogs')
    expect([...answer]).toEqual([2, -1])
  })
})

describe('a word of the claim is not answered', () => {
  it('by another name, however near', () => {
    expect(strengthOf('The Frogs', 'The Toads', 'frogs')).toBe(0)
  })

  it('by another number', () => {
    expect(strengthOf('in 2014', 'in 2015', '2014')).toBe(0)
    expect(strengthOf('in 2014', 'in 2014', '2014')).toBe(1)
  })

  it('by its opposite, which is noted', () => {
    const { strength, isOpposed } = alignmentOf('They attack', 'They defend')
    expect([...strength]).toEqual([0])
    expect([...isOpposed]).toEqual([1])
    expect([...alignmentOf('They attack', 'They assault').isOpposed]).toEqual([0])
  })
})

it('the page’s words know how well they answer, too', () => {
  const { back } = alignmentOf('the frogs', 'herons, toads and frogs')
  expect(back[0]).toBe(0)
  expect(back[1]).toBeCloseTo(0.75, 1)
  expect(back[2]).toBe(1)
})
