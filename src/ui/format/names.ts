import type { Country } from '../../cases/index.ts'

/** Names the language of a BCP 47 tag; a tag that Intl does not know is returned as it came. */
export function languageName(tag: string, language: string): string {
  return displayName(new Intl.DisplayNames(language, { type: 'language' }), tag)
}

/** Names a country by its code where it has one, otherwise as the source does. */
export function countryName(country: Country, language: string): string {
  if (!country.code) return country.name
  // The short style says "UK" and "US", as the sources do.
  const names = new Intl.DisplayNames(language, {
    type: 'region',
    style: 'short',
    fallback: 'none',
  })
  return displayName(names, country.code, country.name)
}

/** Joins names to an enumeration without "and": `A, B, C`. */
export function enumeration(names: readonly string[], language: string): string {
  return new Intl.ListFormat(language, { type: 'unit', style: 'short' }).format(names)
}

function displayName(names: Intl.DisplayNames, code: string, otherwise = code): string {
  try {
    return names.of(code) ?? otherwise
  } catch {
    return otherwise
  }
}
