import { describe, expect, it } from 'vitest'
import { countWords, termsOf, tokenise } from '../../src/language/index.ts'

describe('the words of a text', () => {
  it('stand where they stand, apostrophes, hyphens and dots included', () => {
    const text = ' The U.S. “frogs”, MI-6 — Russia’s 3 pro-Kremlin\u00ADites. '
    expect(tokenise(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      ...['The', 'U.S.', 'frogs', 'MI-6', 'Russia’s', '3', 'pro', 'Kremlin\u00ADites'],
    ])
  })

  it('that carry no topic have no term but stay words', () => {
    expect(tokenise('It is from the frogs').map(({ word, term }) => [word, term !== null])).toEqual(
      [
        ['it', false],
        ['is', false],
        ['from', false],
        ['the', false],
        ['frogs', true],
      ],
    )
  })

  it('that make up one name are one word', () => {
    const text = 'the Eurasian Economic Union grows'
    const [, union] = tokenise(text)
    expect(union?.term).toBe('eaeu')
    expect(text.slice(union?.start, union?.end)).toBe('Eurasian Economic Union')
  })

  it('are counted, little ones too', () => {
    expect(countWords('')).toBe(0)
    expect(countWords('The U.S. and MI-6 don’t.')).toBe(5)
  })
})

describe('equal terms are given to', () => {
  it.each([
    ['US', 'U.S.', 'USA', 'U.S.A.', 'United States', 'the United\nStates of America', 'US’s'],
    ['UK', 'U.K.', 'United Kingdom', 'Great Britain'],
    ['EU', 'European Union', 'the EU’s'],
    ['MI6', 'MI-6', 'MI\u20116', 'MI\u20106', 'M\u00ADI6'],
    ['EEU', 'EAEU', 'Eurasian Economic Union', 'EURASIAN ECONOMIC UNION'],
    ['CSTO', 'Collective Security Treaty Organisation', 'Collective Security Treaty Organization'],
    ['Kyiv', 'Kiev', 'KYIV'],
    ['Donbas', 'Donbass'],
    ['organise', 'organize', 'organised', 'organizing', 'Organisation', 'organizations'],
    ['destabilise', 'destabilizing', 'destabilisation'],
    ['colour', 'color', 'colours', 'Colors'],
    ['defence', 'defense'],
    ['Russia', 'Russia’s', "Russia's", 'Russia\u02BCs', 'RUSSIA', 'Rus\u00ADsia', 'Rus\u200Bsia'],
    ['Russia’s', 'Russia\u200B’s', 'Russia’\u00ADs'],
    ['café', 'cafe\u0301', 'cafe', 'CAFÉ'],
    ['ﬁnance', 'finance', 'ｆｉｎａｎｃｅ'],
    ['protest', 'protests', 'protested', 'pro\u200Dtest', 'pro\u2060test', '\uFEFFprotest'],
    ['US', 'U\u00ADS', 'U\u200BS'],
    ['United States', 'Uni\u00ADted Sta\u00ADtes'],
  ])('%j and its other spellings', (one, ...others) => {
    const terms = termsOf(one)
    expect(terms).not.toHaveLength(0)
    expect(others.map(termsOf)).toEqual(others.map(() => terms))
  })
})

describe('different terms are given to', () => {
  it.each([
    ['they told us so', 'the US said so'],
    ['he said it to us.', 'he said it to the U.S.'],
    ['frogs', 'toads'],
  ])('%j and %j', (one, other) => {
    expect(termsOf(one)).not.toEqual(termsOf(other))
  })

  it('“us” in small letters, which is no country', () => {
    expect(termsOf('they left us')).not.toContain('usa')
    expect(termsOf('they left Us')).not.toContain('usa')
  })
})
