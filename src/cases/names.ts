import countries from 'i18n-iso-countries'
import english from 'i18n-iso-countries/langs/en.json' with { type: 'json' }
import languages from 'iso-639-1'
import type { Country } from './case.ts'

countries.registerLocale(english)

/** Names that case lists use and ISO 3166 writes otherwise. */
const countryAliases: ReadonlyMap<string, string> = new Map([
  ['czech republic', 'CZ'],
  ['iran', 'IR'],
  ['kirgizstan', 'KG'],
  ['laos', 'LA'],
  ['macedonia', 'MK'],
  ['moldova', 'MD'],
  ['north korea', 'KP'],
  ['palestine', 'PS'],
  ['south korea', 'KR'],
  ['syria', 'SY'],
  ['taiwan', 'TW'],
  ['tanzania', 'TZ'],
  ['the netherlands', 'NL'],
  ['vatican', 'VA'],
])

/** Names that case lists use and ISO 639-1 writes otherwise. */
const languageAliases: ReadonlyMap<string, string> = new Map([
  ['castilian', 'es'],
  ['montenegrin', 'cnr'],
  ['português (brazil)', 'pt-BR'],
])

/** A country or region by its English name; `code` is null for what ISO 3166 knows no country of. */
export function countryNamed(name: string): Country {
  const code = countryAliases.get(name.toLowerCase()) ?? countries.getAlpha2Code(name, 'en') ?? null
  return { name, code }
}

/** The BCP 47 tag of a language by its English name; null where the name is not known. */
export function languageTag(name: string): string | null {
  return languageAliases.get(name.toLowerCase()) ?? (languages.getCode(name) || null)
}
