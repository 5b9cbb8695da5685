import { createRequire } from 'node:module'
import { isKnownName, tokenise } from '../language/index.ts'
import type { TongueCode } from '../languages/index.ts'

const load = createRequire(import.meta.url)

/** Names of countries by their two letters, in one language; some have several. */
type CountryNames = Readonly<Record<string, string | readonly string[]>>

function namesIn(code: string): CountryNames {
  const { countries } = load(`i18n-iso-countries/langs/${code}.json`) as { countries: CountryNames }
  return countries
}

/** The term of an English name of a country; null where it is not one known name. */
function termOf(english: string): string | null {
  const [only, ...more] = tokenise(english)
  return only?.term && more.length === 0 && isKnownName(only.term) ? only.term : null
}

/** What a name in a table may not have: a comma parts names, parentheses explain them. */
const isPlain = (name: string) => !/[,()]/u.test(name)

/** The names of all countries in a language, as lines of its table of names. */
export function countryNames(code: TongueCode): string {
  const local = namesIn(code)
  const lines = Object.entries(namesIn('en')).flatMap(([country, english]) => {
    const terms = [english].flat().flatMap((name) => termOf(name) ?? [])
    const names = [local[country] ?? []].flat().filter(isPlain)
    const [term] = terms
    return term === undefined || names.length === 0 ? [] : [`${term}: ${names.join(', ')}`]
  })
  return lines.join('\n')
}
