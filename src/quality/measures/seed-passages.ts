import * as v from 'valibot'
import { seedNamed } from '../../training/seed-keys.ts'
import type { Bench } from '../bench.ts'

const labelSchema = v.object({
  case: v.string(),
  kind: v.picklist(['repeats', 'reports', 'refutes', 'factual']),
  text: v.string(),
  /** Further cases that the passage makes as well. */
  also: v.optional(v.array(v.string()), []),
})
const quotedSchema = v.array(v.object({ case: v.string(), text: v.string() }))
const factualSchema = v.array(v.object({ about: v.string(), text: v.string() }))
const deniedSchema = v.array(
  v.object({ about: v.string(), kind: v.picklist(['refutes', 'reports']), text: v.string() }),
)

/** A passage on the bundled cases: what it does, and with which cases (titles). */
export interface SeedPassage {
  readonly where: string
  readonly kind: 'repeats' | 'reports' | 'refutes' | 'factual'
  readonly text: string
  readonly titles: readonly string[]
}

/** The passages of `test/labels/seeds.jsonl`. */
export async function labelledPassages(bench: Bench): Promise<SeedPassage[]> {
  const file = 'test/labels/seeds.jsonl'
  const rows = await bench.labelRows(file, labelSchema)
  return rows.map(({ kind, text, case: name, also }) => ({
    where: `${file} (${name})`,
    kind,
    text,
    titles: [name, ...also].map((one) => seedNamed(one, bench.tools.seeds).title),
  }))
}

/** The passages of `test/fixtures/passages`, which carry the titles' own words. */
export async function fixturePassages(bench: Bench): Promise<SeedPassage[]> {
  const folder = 'test/fixtures/passages'
  const quoted = await bench.labelValue(`${folder}/quoted.json`, quotedSchema)
  const factual = await bench.labelValue(`${folder}/factual.json`, factualSchema)
  const denied = await bench.labelValue(`${folder}/denied.json`, deniedSchema)
  const rows = [
    ...quoted.map((row) => ({ name: row.case, kind: 'repeats' as const, text: row.text })),
    ...factual.map((row) => ({ name: row.about, kind: 'factual' as const, text: row.text })),
    ...denied.map((row) => ({ name: row.about, kind: row.kind, text: row.text })),
  ]
  return rows.map(({ name, kind, text }) => ({
    where: `${folder} (${name})`,
    kind,
    text,
    titles: [seedNamed(name, bench.tools.seeds).title],
  }))
}
