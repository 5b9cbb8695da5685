import { describe, expect, it } from 'vitest'
import { compileGlossary, Languages, openTable, tongues } from '../../src/languages/index.ts'
import { coverageOf, titleMass } from '../../src/quality/index.ts'

const languages = new Languages({ names: () => [], terms: () => [], knows: () => false })
const tables = { words: 'pond: Teich\n', names: '', littleWords: '', cues: '' }
languages.add(openTable(tongues.de, compileGlossary(tongues.de, tables, ['der', 'am'])))

describe('what a glossary covers', () => {
  it('is the share of content words that reach a concept, the others named by how often they come', () => {
    const texts = ['der Teich am Reiher', 'Reiher 12 Teich', 'ein Frosch']
    const { words, share, missed } = coverageOf(texts, 'de', languages)
    expect(words).toBe(6)
    expect(share).toBeCloseTo(2 / 6)
    expect(missed).toEqual([
      ['reiher', 2],
      ['ein', 1],
      ['frosch', 1],
    ])
  })

  it('is everything where there is nothing', () => {
    expect(coverageOf([], 'de', languages)).toEqual({ words: 0, share: 1, missed: [] })
  })

  it('is weighed in titles by how rare each term is', () => {
    const titles = ['frogs sing', 'frogs dance', 'herons sing']
    const knows = (known: string) => titleMass(titles, (term) => term.startsWith(known))
    expect(knows('heron')).toBeGreaterThan(knows('frog') / 2)
    expect(titleMass(titles, () => true)).toBe(1)
    expect(titleMass(titles, () => false)).toBe(0)
  })
})
