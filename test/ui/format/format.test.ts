import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { writtenDate } from '../../../src/ui/format/dates.ts'
import { httpsAddress, searchAddress } from '../../../src/ui/format/links.ts'
import { countryName, enumeration, languageName } from '../../../src/ui/format/names.ts'

describe('a date', () => {
  test.each([
    ['en-GB', '10 January 2022'],
    ['en-US', 'January 10, 2022'],
    ['de', '10. Januar 2022'],
  ])('is written out in %s as "%s"', (language, expected) => {
    expect(writtenDate('2022-01-10', language)).toBe(expected)
  })

  test('stays as it came when it is none', () => {
    expect(writtenDate('last week', 'en')).toBe('last week')
  })
})

describe('a language', () => {
  test('is named in the language of the interface', () => {
    expect(languageName('ru', 'en')).toBe('Russian')
    expect(languageName('ru', 'de')).toBe('Russisch')
  })

  test('stays a tag when nobody knows it', () => {
    expect(languageName('not a tag', 'en')).toBe('not a tag')
  })
})

describe('a country', () => {
  test('is named by its code in the language of the interface', () => {
    expect(countryName({ name: 'US', code: 'US' }, 'en')).toBe('US')
    expect(countryName({ name: 'Kazakhstan', code: 'KZ' }, 'de')).toBe('Kasachstan')
  })

  test('keeps the name of the source where it has no code or an unknown one', () => {
    expect(countryName({ name: 'Baltic states', code: null }, 'de')).toBe('Baltic states')
    expect(countryName({ name: 'Atlantis', code: 'QQ' }, 'de')).toBe('Atlantis')
  })
})

test('names are enumerated without "and"', () => {
  expect(enumeration(['Russia', 'China', 'US'], 'en')).toBe('Russia, China, US')
})

describe('a link', () => {
  test('is made of https addresses only', () => {
    expect(httpsAddress('https://euvsdisinfo.eu/report/x')?.host).toBe('euvsdisinfo.eu')
    const others = [
      'http://euvsdisinfo.eu/',
      'javascript:alert(1)',
      'data:text/html,x',
      'https://',
      '',
    ]
    for (const address of [...others, null]) expect(httpsAddress(address)).toBeNull()
  })

  test('searches for any title on euvsdisinfo.eu and nowhere else', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (title) => {
        const url = new URL(searchAddress(title))
        expect(url.origin + url.pathname).toBe('https://euvsdisinfo.eu/disinformation-cases/')
        expect([...url.searchParams]).toEqual([['text', title]])
      }),
    )
  })
})
