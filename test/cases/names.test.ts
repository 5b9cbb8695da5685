import { describe, expect, it } from 'vitest'
import { countryNamed, languageTag } from '../../src/cases/names.ts'

describe('names of countries and languages', () => {
  it('are known as ISO has them, and as lists of cases write them', () => {
    expect(countryNamed('Germany')).toEqual({ name: 'Germany', code: 'DE' })
    expect(countryNamed('Moldova').code).toBe('MD')
    expect(languageTag('Ukrainian')).toBe('uk')
    expect(languageTag('Montenegrin')).toBe('cnr')
  })

  it.each(['__proto__', 'constructor', 'toString', 'Atlantis', ''])(
    'are none where a list says “%s”',
    (name) => {
      expect(countryNamed(name)).toEqual({ name, code: null })
      expect(languageTag(name)).toBeNull()
    },
  )
})
