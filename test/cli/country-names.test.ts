import { describe, expect, it } from 'vitest'
import { countryNames } from '../../src/cli/country-names.ts'
import { isKnownName } from '../../src/language/index.ts'
import { readGlossary, tongueCodes } from '../../src/languages/index.ts'

describe.each(tongueCodes)('the names of countries in %s', (code) => {
  const entries = readGlossary(code, countryNames(code))

  it('are those of some two hundred countries, each by the term of a known name', () => {
    expect(new Set(entries.map(({ key }) => key)).size).toBeGreaterThan(150)
    expect(entries.filter(({ key }) => !isKnownName(key))).toEqual([])
  })

  it('have no explanations in them', () => {
    expect(entries.filter(({ form }) => /[()]/u.test(form))).toEqual([])
  })
})
