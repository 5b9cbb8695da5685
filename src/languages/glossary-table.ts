import type { GlossaryEntry } from './glossary.ts'
import { type TongueCode, tongueCodes } from './tongue.ts'

/** A concept with its forms in each language, as they are written: `form, ~lesser form`. */
export interface GlossaryRow {
  readonly key: string
  readonly forms: Readonly<Partial<Record<TongueCode, string>>>
}

/** The entries of each language, side by side: a row a concept, in the order of the first that has it. */
export function joined(
  columns: ReadonlyMap<TongueCode, readonly GlossaryEntry[]>,
): readonly GlossaryRow[] {
  const rows = new Map<string, Partial<Record<TongueCode, string[]>>>()
  for (const [code, entries] of columns) {
    for (const { key, form, isLesser } of entries) {
      const row = rows.get(key) ?? {}
      const forms = row[code] ?? []
      forms.push(isLesser ? `~${form}` : form)
      row[code] = forms
      rows.set(key, row)
    }
  }
  return [...rows].map(([key, row]) => ({
    key,
    forms: Object.fromEntries(Object.entries(row).map(([code, forms]) => [code, forms.join(', ')])),
  }))
}

/** The table of each language, as its file has it. */
export function separated(rows: readonly GlossaryRow[]): ReadonlyMap<TongueCode, string> {
  return new Map(
    tongueCodes.map((code) => {
      const lines = rows.flatMap(({ key, forms }) => {
        const own = forms[code]?.trim() ?? ''
        return own === '' ? [] : [`${key}: ${own}\n`]
      })
      return [code, lines.join('')] as const
    }),
  )
}
