import { readFile, writeFile } from 'node:fs/promises'
import Papa from 'papaparse'
import {
  type GlossaryRow,
  joined,
  readGlossary,
  separated,
  type TongueCode,
  tongueCodes,
} from '../languages/index.ts'
import { type GlossaryTable, glossaryTables, readTable, tableFile } from './open-languages.ts'
import { fail, type Outcome } from './outcome.ts'
import { reasonOf } from './read-input.ts'
import { writeWhole } from './write-whole.ts'

const columns = ['table', 'English', ...tongueCodes] as const

async function rowsOf(table: GlossaryTable): Promise<readonly GlossaryRow[]> {
  const entries = new Map<TongueCode, ReturnType<typeof readGlossary>>()
  for (const code of tongueCodes) {
    entries.set(code, readGlossary(`${code}/${table}.txt`, await readTable(code, table)))
  }
  return joined(entries)
}

/** Writes the glossary of all languages as one table, a row a concept. */
export async function glossaryToCsv(file: string): Promise<Outcome> {
  const rows: Record<string, string>[] = []
  for (const table of glossaryTables) {
    for (const { key, forms } of await rowsOf(table)) rows.push({ table, English: key, ...forms })
  }
  try {
    await writeWhole(file, new TextEncoder().encode(Papa.unparse(rows, { columns: [...columns] })))
  } catch (error) {
    return fail(`${file}: ${reasonOf(error)}`)
  }
  process.stdout.write(`${file}: ${rows.length} concepts in ${tongueCodes.length} languages\n`)
  return { exitCode: 0 }
}

/** What a table lacks or has too much of, in words; null where nothing is. */
function troubleOf(
  header: readonly string[],
  rows: readonly Record<string, string>[],
): string | null {
  const lacking = columns.filter((column) => !header.includes(column))
  if (lacking.length > 0) return `there is no column "${lacking.join('", "')}"`
  const at = rows.findIndex(
    ({ table, English: key = '' }) =>
      !glossaryTables.some((known) => known === table) || !/^[^#:\n][^:\n]*$/u.test(key.trim()),
  )
  if (at >= 0) return `row ${at + 2} has no table of the glossary or no English word`
  const broken = rows.findIndex((row) => tongueCodes.some((code) => row[code]?.includes('\n')))
  return broken < 0 ? null : `row ${broken + 2} has a line break in a cell`
}

/** Takes a table that was corrected into the languages' files. Nothing is written where something does not fit. */
export async function glossaryFromCsv(file: string): Promise<Outcome> {
  let text: string
  try {
    text = await readFile(file, 'utf8')
  } catch (error) {
    return fail(`${file}: ${reasonOf(error)}`)
  }
  const { data, meta } = Papa.parse<Record<string, string>>(text, {
    header: true,
    skipEmptyLines: true,
  })
  const trouble = troubleOf(meta.fields ?? [], data)
  if (trouble !== null) return fail(`${file}: ${trouble}`)
  for (const table of glossaryTables) {
    const own = data.filter((row) => row.table === table)
    // A part of the table is taken for what it is.
    if (own.length === 0) continue
    const rows = own.map(({ English: key = '', ...forms }) => ({ key: key.trim(), forms }))
    for (const [code, content] of separated(rows)) {
      const comments = (await readTable(code, table)).match(/^#.*\n/gmu)?.join('') ?? ''
      await writeFile(tableFile(code, table), comments + content)
    }
  }
  process.stdout.write(`${file}: ${data.length} concepts\n`)
  return { exitCode: 0 }
}
