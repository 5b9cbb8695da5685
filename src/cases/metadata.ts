import * as v from 'valibot'
import type { Metadata } from './draft.ts'
import { countryNamed, languageTag } from './names.ts'

const isoDate = v.pipe(v.string(), v.isoDate())

function items(list: string): string[] {
  return list
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '')
}

/** 10/01/2022 is 10 January 2022: EUvsDisinfo writes day/month/year. */
function isoFromDayMonthYear(text: string): string | null {
  const parts = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(text)
  if (!parts) return null
  const [, day = '', month = '', year = ''] = parts
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)))
  const iso = date.toISOString().slice(0, 10)
  const meant = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return iso === meant && v.is(isoDate, iso) ? iso : null
}

type Complaint = string | null
interface Entry {
  readonly key: RegExp
  /** Writes what the line says into the metadata, or tells why it cannot. */
  readonly read: (value: string, into: Metadata) => Complaint
}

const entries: readonly Entry[] = [
  {
    key: /^reported in\b/i,
    read: (value, into) => {
      into.reportedIn = value
      return null
    },
  },
  {
    key: /^date of publication\b/i,
    read: (value, into) => {
      into.publishedOn = isoFromDayMonthYear(value)
      return into.publishedOn === null ? `"${value}" is not a date written as day/month/year` : null
    },
  },
  {
    key: /^(?:article )?language(?:\(s\)|s)?(?!\w)/i,
    read: (value, into) => {
      const tags = items(value).map((name) => ({ name, tag: languageTag(name) }))
      into.languages = [...new Set(tags.flatMap(({ tag }) => tag ?? []))]
      const unknown = tags.find(({ tag }) => tag === null)
      return unknown ? `"${unknown.name}" is not a language that we know` : null
    },
  },
  {
    key: /^countries(?: and\/or regions)?(?: discussed in the disinformation)?/i,
    read: (value, into) => {
      into.countries = items(value).map(countryNamed)
      return null
    },
  },
  {
    key: /^keywords?\b/i,
    read: (value, into) => {
      into.keywords = items(value)
      return null
    },
  },
]

/** Metadata with nothing in it yet. */
export function emptyMetadata(): Metadata {
  return { reportedIn: null, publishedOn: null, languages: [], countries: [], keywords: [] }
}

/**
 * Reads one bullet of a case's metadata into `into`.
 * Returns `unknown` for a bullet that is none of the known entries, `read` for one that was
 * understood, and otherwise a complaint in words for the reader's error.
 */
export function readMetadataBullet(
  bullet: string,
  into: Metadata,
): 'read' | 'unknown' | { readonly complaint: string } {
  for (const { key, read } of entries) {
    const named = key.exec(bullet)
    if (!named) continue
    const value = bullet.slice(named[0].length).replace(/^\s*:?\s*/, '')
    if (value === '') return { complaint: `"${bullet}" says nothing` }
    const complaint = read(value, into)
    return complaint === null ? 'read' : { complaint }
  }
  return 'unknown'
}
